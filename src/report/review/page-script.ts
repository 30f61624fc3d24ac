/**
 * What the page does, in plain JavaScript of its own. Strangers' words come from a block of JSON and reach the page by `textContent` alone; what was
 * answered is kept in the browser where it lets a page keep anything, and in the page otherwise.
 */
export const pageScript = `
'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const byId = (id) => document.getElementById(id);
  const place = 'xhealth-review-' + data.sample;
  const kept = (() => { try { return JSON.parse(localStorage.getItem(place)) || {}; } catch { return {}; } })();
  const answers = new Map(Object.entries(kept.answers || {}));
  const notes = new Map(Object.entries(kept.notes || {}));
  let at = 0, shown = false, sincePause = 0, keeps = true, saved = true;
  byId('rater').value = kept.rater || '';
  function keep() {
    const state = { rater: byId('rater').value, answers: Object.fromEntries(answers), notes: Object.fromEntries(notes) };
    saved = false;
    try { localStorage.setItem(place, JSON.stringify(state)); keeps = true; } catch { keeps = false; }
    byId('kept').textContent = keeps ? 'Answers are kept in this browser as you go.' : 'This browser keeps nothing: save the labels before you close the page.';
  }
  const item = () => data.items[at];
  const answerOf = () => answers.get(item().item) || [];
  function render() {
    const done = data.items.filter((each) => answers.has(each.item)).length;
    byId('place').textContent = 'Message ' + (at + 1) + ' of ' + data.items.length + ' \\u00b7 ' + done + ' labelled';
    byId('bar').max = data.items.length;
    byId('bar').value = done;
    byId('words').textContent = shown ? item().text : 'Words hidden. Press the space bar, or the button, to see them.';
    byId('words').className = shown && byId('blur').getAttribute('aria-pressed') === 'true' ? 'blurred' : '';
    byId('show').textContent = shown ? 'Hide the words' : 'Show the words';
    const given = answerOf();
    for (const button of document.querySelectorAll('#labels button')) button.setAttribute('aria-pressed', String(given.includes(button.dataset.label)));
    byId('note').value = notes.get(item().item) || '';
    byId('end').hidden = done < data.items.length;
  }
  function choose(label) {
    if (!shown) { byId('say').textContent = 'Look at the words first: space bar.'; return; }
    const plain = label === 'none' || label === 'unsure';
    const before = answerOf().filter((each) => each !== 'none' && each !== 'unsure');
    let now;
    if (plain) now = answerOf().includes(label) ? [] : [label];
    else now = before.includes(label) ? before.filter((each) => each !== label) : [...before, label];
    if (now.length === 0) answers.delete(item().item);
    else answers.set(item().item, data.order.filter((each) => now.includes(each)));
    byId('say').textContent = 'Message ' + (at + 1) + ': ' + (now.length === 0 ? 'no answer' : now.join(', '));
    keep();
    render();
    if (plain && now.length > 0) move(1);
  }
  function move(step) {
    if (step > 0 && answers.has(item().item)) sincePause += 1;
    at = Math.min(data.items.length - 1, Math.max(0, at + step));
    shown = false;
    byId('pause').hidden = sincePause < data.pauseAfter;
    render();
  }
  function nextOpen() {
    const open = data.items.findIndex((each) => !answers.has(each.item));
    at = open < 0 ? data.items.length - 1 : open;
    shown = false;
    render();
  }
  function toggle() { shown = !shown; render(); }
  function blur() {
    const button = byId('blur');
    button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
    render();
  }
  const risky = /^'*[=+\\-@\\t\\r\\uff1d\\uff0b\\uff0d\\uff20]/;
  const cell = (text) => '"' + (risky.test(text) ? "'" + text : text).replaceAll('"', '""') + '"';
  function save() {
    const rater = byId('rater').value.trim();
    const rows = data.items.map((each) => [each.item, '', (answers.get(each.item) || []).join('+'), rater, notes.get(each.item) || '']);
    const text = data.columns.join(',') + '\\r\\n' + rows.map((row) => row.map(cell).join(',') + '\\r\\n').join('');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['\\ufeff' + text], { type: 'text/csv' }));
    link.download = 'labels-' + (rater.replace(/[^\\p{L}\\p{N}]+/gu, '-') || 'friend') + '.csv';
    link.click();
    saved = true;
    // Some browsers read it a little later.
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    byId('say').textContent = 'Saved as ' + link.download + '.';
  }
  for (const { label, key, words } of data.labels) {
    const button = document.createElement('button');
    const mark = document.createElement('kbd');
    button.type = 'button';
    button.dataset.label = label;
    mark.textContent = key;
    button.append(mark, words);
    button.addEventListener('click', () => choose(label));
    byId('labels').append(button);
  }
  byId('show').addEventListener('click', toggle);
  byId('blur').addEventListener('click', blur);
  byId('back').addEventListener('click', () => move(-1));
  byId('next').addEventListener('click', () => move(1));
  byId('open').addEventListener('click', nextOpen);
  byId('save').addEventListener('click', save);
  byId('rested').addEventListener('click', () => { sincePause = 0; byId('pause').hidden = true; });
  byId('rater').addEventListener('input', keep);
  byId('note').addEventListener('input', () => { notes.set(item().item, byId('note').value); keep(); });
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.tagName === 'INPUT') return;
    const known = data.labels.find(({ key }) => key === event.key.toLowerCase());
    if (known) choose(known.label);
    else if (event.key === ' ' && event.target.tagName !== 'BUTTON') toggle();
    else if (event.key === 'ArrowRight' || (event.key === 'Enter' && event.target.tagName !== 'BUTTON')) move(1);
    else if (event.key === 'ArrowLeft' || event.key === 'Backspace') move(-1);
    else if (event.key.toLowerCase() === 'b') blur();
    else if (event.key.toLowerCase() === 's') save();
    else return;
    event.preventDefault();
  });
  window.addEventListener('beforeunload', (event) => { if (!keeps && !saved && answers.size > 0) event.preventDefault(); });
  keep();
  nextOpen();
})();
`;

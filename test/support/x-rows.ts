/** A flattened twarc2 row: an invented account replies to @DrExample (id 42). */
export function row(id: number, text: string, part: Record<string, unknown> = {}): string {
  return JSON.stringify({
    id: `21000000000000000${id}`,
    author_id: `9${id}`,
    text: `@DrExample ${text}`,
    created_at: `2026-05-0${(id % 9) + 1}T10:00:00.000Z`,
    lang: 'en',
    in_reply_to_user_id: '42',
    entities: { mentions: [{ username: 'DrExample', id: '42' }] },
    author: { id: `9${id}`, username: `Invented${id}`, name: 'Invented' },
    __twarc: { url: 'https://api.example.com/2/users/42/mentions', retrieved_at: '2026-06-01T00:00:00Z' },
    ...part,
  });
}

/** `count` rows with different texts. */
export function rows(count: number, text = 'what is the plan for Tuesday?'): string {
  return Array.from({ length: count }, (_, index) => `${row(index + 1, `${text} ${index}`)}\n`).join('');
}

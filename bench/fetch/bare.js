// The least a client does: asks for a page, parses it, asks for the next, keeps nothing. node bench/fetch/bare.js <server>
let url = `${process.argv[2]}/api/v1/notifications?limit=80`;
let items = 0;
while (url) {
  const answer = await fetch(url, { headers: { authorization: 'Bearer x' } });
  items += JSON.parse(await answer.text()).length;
  url = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1];
}
console.log(items);

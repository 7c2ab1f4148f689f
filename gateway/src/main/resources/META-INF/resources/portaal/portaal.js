// Lists the APIs; title and version come from each description.
const rows = document.getElementById('apis');

function cell(content) {
  const td = document.createElement('td');
  td.append(content);
  return td;
}

function link(href, text) {
  const a = document.createElement('a');
  a.href = href;
  a.textContent = text;
  return a;
}

async function row(api) {
  const tr = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.append(link(`/portaal/lezen.html?api=${api.naam}`, api.naam));
  let version = 'nu niet bereikbaar';
  try {
    const answer = await fetch(api.openapi);
    if (answer.ok) version = (await answer.json()).info.version;
  } catch {
    // Stays as it is: the others are shown.
  }
  tr.append(head, cell(api.adres), cell(version), cell(link(api.openapi, 'openapi.json')));
  return tr;
}

const { items } = await (await fetch('/api/gebied/v1/apis')).json();
rows.replaceChildren(...(await Promise.all(items.map(row))));

'use strict';
// Tries the sheet while it is typed, by what the button beside "save" sends, and shows what comes back without leaving the page. Without it the button does the same.
{
  const QUIET = 700;
  const form = document.getElementById('sheet');
  const outcome = document.getElementById('outcome');
  const news = document.getElementById('news');
  let wait = 0;
  let sent = new AbortController();
  let isUnsaved = !form.hasAttribute('data-filed');

  const text = (page, selector) => Array.from(page.querySelectorAll(selector), one => one.textContent.trim());

  const replace = (page, here) => {
    const fresh = page.getElementById(here.id);
    here.replaceChildren(...(fresh ? fresh.childNodes : []));
  };

  const show = page => {
    const told = [
      ...text(page, '#outcome .errors li'),
      ...text(page, '#outcome .state'),
      ...text(page, '#checks-not_met > summary, #checks-not_known > summary'),
    ].join(' · ');
    // Read out as news below, and not over whoever types.
    page.querySelectorAll('[role=alert]').forEach(one => one.removeAttribute('role'));
    const open = Array.from(outcome.querySelectorAll('details[open]'), one => one.id);
    replace(page, outcome);
    const folded = Array.from(outcome.querySelectorAll('details'));
    if (folded.some(one => open.includes(one.id))) folded.forEach(one => { one.open = open.includes(one.id); });
    form.querySelectorAll('.standing').forEach(one => replace(page, one));
    form.querySelectorAll('input[id], select[id]').forEach(one => {
      const isWrong = page.getElementById(one.id)?.getAttribute('aria-invalid') === 'true';
      if (isWrong) one.setAttribute('aria-invalid', 'true');
      else one.removeAttribute('aria-invalid');
    });
    news.textContent = told;
  };

  const tryIt = async () => {
    sent.abort();
    const mine = sent = new AbortController();
    const typed = new URLSearchParams(new FormData(form));
    typed.set('check', '1');
    try {
      const answer = await fetch(form.getAttribute('action'), {method: 'POST', body: typed, signal: mine.signal, redirect: 'error'});
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!page.getElementById('outcome')) throw new Error('another page');
      if (!mine.signal.aborted) show(page);
    } catch {
      if (!mine.signal.aborted) news.textContent = news.dataset.lost;
    }
  };

  form.addEventListener('input', () => {
    isUnsaved = true;
    clearTimeout(wait);
    wait = setTimeout(tryIt, QUIET);
  });
  form.addEventListener('submit', () => {
    isUnsaved = false;
    clearTimeout(wait);
    sent.abort();
  });
  addEventListener('beforeunload', leaving => {
    if (isUnsaved) leaving.preventDefault();
  });
}

'use strict';
// Keeps a draft of the sheet while it is typed, and shows how it would come out, by what the button beside "save" sends. Without it the buttons do the same.
{
  const QUIET = 700;
  const AGAIN = 15_000;
  const PATIENCE = 10_000;
  const MOST_LEFT_BEHIND = 60_000;
  const form = document.getElementById('sheet');
  const outcome = document.getElementById('outcome');
  const draft = document.getElementById('draft');
  const news = document.getElementById('news');
  const kept = document.getElementById('kept');
  let wait = 0;
  let sending = null;
  let isUnsaved = !form.hasAttribute('data-kept');

  const text = (page, selector) => Array.from(page.querySelectorAll(selector), one => one.textContent.trim());

  const replace = (page, here) => {
    const fresh = page.getElementById(here.id);
    here.replaceChildren(...(fresh ? fresh.childNodes : []));
  };

  // What is folded stays as whoever reads it left it.
  const replaceFolded = (page, here) => {
    const open = Array.from(here.querySelectorAll('details[open]'), one => one.id);
    replace(page, here);
    const folded = Array.from(here.querySelectorAll('details'));
    if (folded.some(one => open.includes(one.id))) folded.forEach(one => { one.open = open.includes(one.id); });
  };

  const show = page => {
    const told = [
      ...text(page, '#outcome .errors li'),
      ...text(page, '#outcome .state'),
      ...text(page, '#checks-not_met > summary, #checks-not_known > summary'),
    ].join(' · ');
    // Read out as news below, and not over whoever types.
    page.querySelectorAll('[role=alert]').forEach(one => one.removeAttribute('role'));
    replaceFolded(page, outcome);
    replaceFolded(page, draft);
    form.querySelectorAll('.standing').forEach(one => replace(page, one));
    form.querySelectorAll('input[id], select[id]').forEach(one => {
      const isWrong = page.getElementById(one.id)?.getAttribute('aria-invalid') === 'true';
      if (isWrong) one.setAttribute('aria-invalid', 'true');
      else one.removeAttribute('aria-invalid');
    });
    news.textContent = told;
    kept.textContent = page.getElementById('draft').dataset.kept;
  };

  const send = async () => {
    const body = new URLSearchParams(new FormData(form));
    isUnsaved = false;
    try {
      // Goes on when the page is left, unless it is longer than a browser lets that be.
      const keepalive = body.toString().length < MOST_LEFT_BEHIND;
      const answer = await fetch(form.dataset.draft, {method: 'POST', body, keepalive, signal: AbortSignal.timeout(PATIENCE)});
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!page.getElementById('draft')?.dataset.kept) throw new Error('another page');
      show(page);
    } catch {
      isUnsaved = true;
      kept.textContent = '';
      news.textContent = news.dataset.lost;
      later(AGAIN);
    }
  };

  // One after the other, so that none overtakes a later one.
  const keep = async () => {
    clearTimeout(wait);
    await sending;
    if (!isUnsaved) return;
    sending = send();
    await sending;
    sending = null;
  };

  const later = quiet => {
    clearTimeout(wait);
    wait = setTimeout(keep, quiet);
  };

  form.addEventListener('input', () => {
    isUnsaved = true;
    later(QUIET);
  });
  // A draft under way would come back after the sheet was saved, or the draft thrown away.
  const leave = async leaving => {
    clearTimeout(wait);
    if (!sending) {
      isUnsaved = false;
      return;
    }
    leaving.preventDefault();
    const button = leaving.submitter;
    const here = leaving.target;
    await sending;
    clearTimeout(wait);
    if (here.isConnected) here.requestSubmit(button);
    else draft.querySelector('form')?.requestSubmit();
  };
  form.addEventListener('submit', leave);
  draft.addEventListener('submit', leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && isUnsaved) keep();
  });
  addEventListener('beforeunload', leaving => {
    if (isUnsaved) leaving.preventDefault();
  });
  if (isUnsaved) later(QUIET);
}

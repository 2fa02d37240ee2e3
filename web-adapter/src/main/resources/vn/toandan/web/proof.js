'use strict';
// Under attack a sender's machine works for each tip before it is taken: it looks for a number with which the SHA-256 of the challenge begins with enough zero bits. So a flood costs whoever sends it,
// and nobody is asked who they are. It is done beside the page, by this file once more, while somebody writes. Where that cannot be, the form goes without, and is taken more slowly.
if (typeof document === 'undefined') {
  const primes = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every(one => n % one)) primes.push(n);
  const fraction = root => Math.floor((root - Math.floor(root)) * 0x100000000);
  const START = Int32Array.from(primes.slice(0, 8), one => fraction(Math.sqrt(one)));
  const ROUNDS = Int32Array.from(primes, one => fraction(Math.cbrt(one)));
  const w = new Int32Array(64);

  // One block of 64 bytes (FIPS 180-4), after what the state holds.
  const add = (state, bytes, from) => {
    for (let i = 0, at = from; i < 16; i++, at += 4) {
      w[i] = bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
    }
    for (let i = 16; i < 64; i++) {
      const x = w[i - 15];
      const y = w[i - 2];
      w[i] = w[i - 16] + w[i - 7]
        + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3)
        + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10);
    }
    let a = state[0];
    let b = state[1];
    let c = state[2];
    let d = state[3];
    let e = state[4];
    let f = state[5];
    let g = state[6];
    let h = state[7];
    for (let i = 0; i < 64; i++) {
      const t = h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (e & f ^ ~e & g) + ROUNDS[i] + w[i] | 0;
      const u = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c) | 0;
      h = g;
      g = f;
      f = e;
      e = d + t | 0;
      d = c;
      c = b;
      b = a;
      a = t + u | 0;
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
    state[4] += e;
    state[5] += f;
    state[6] += g;
    state[7] += h;
  };

  const prove = (challenge, bits) => {
    const text = challenge + '.1000000000';
    const bytes = new Uint8Array(text.length + 72 >> 6 << 6);
    for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
    bytes[text.length] = 128;
    bytes[bytes.length - 2] = text.length >> 5;
    bytes[bytes.length - 1] = text.length << 3;
    // What stands before the number is the same each time.
    const same = challenge.length + 1 >> 6 << 6;
    const begun = START.slice();
    for (let at = 0; at < same; at += 64) add(begun, bytes, at);
    const state = new Int32Array(8);
    for (;;) {
      state.set(begun);
      for (let at = same; at < bytes.length; at += 64) add(state, bytes, at);
      if (Math.clz32(state[0]) >= bits) return String.fromCharCode.apply(null, bytes.subarray(0, text.length));
      let digit = text.length - 1;
      while (bytes[digit] === 57) bytes[digit--] = 48;
      bytes[digit]++;
    }
  };

  onmessage = asked => postMessage(prove(asked.data.challenge, asked.data.bits));
} else {
  const OLD = 55 * 60 * 1000;
  const PATIENCE = 120 * 1000;
  const TWICE = 3000;
  const source = document.currentScript.src;
  const field = document.getElementById('proof');
  const news = document.getElementById('proof-news');
  const form = field.form;
  let worker = null;
  let isWaiting = false;
  let isOver = false;
  let begun = 0;
  let left = 0;
  let patience = 0;

  const go = () => {
    clearTimeout(patience);
    isWaiting = false;
    left = Date.now();
    news.textContent = news.dataset.goes;
    form.submit();
  };

  const giveUp = () => {
    isOver = true;
    if (isWaiting) go();
  };

  const begin = asked => {
    begun = Date.now();
    field.value = '';
    if (worker) worker.terminate();
    try {
      worker = new Worker(source);
    } catch (refused) {
      giveUp();
      return;
    }
    worker.onerror = giveUp;
    worker.onmessage = found => {
      field.value = found.data;
      if (isWaiting) go();
    };
    worker.postMessage(asked);
  };

  // What the page came with would be too old: somebody wrote for long, or put the phone aside.
  const beginAnew = async () => {
    field.value = '';
    try {
      const answer = await fetch(field.dataset.again, {cache: 'no-store'});
      const asked = await answer.json();
      if (asked.needed) begin(asked);
      else giveUp();
    } catch (offline) {
      giveUp();
    }
  };

  const isOld = () => Date.now() - begun > OLD;

  form.addEventListener('submit', leaving => {
    if (Date.now() - left < TWICE) {
      leaving.preventDefault();
    } else if (isOver || field.value && !isOld()) {
      left = Date.now();
    } else {
      leaving.preventDefault();
      if (isWaiting) return;
      isWaiting = true;
      news.textContent = news.dataset.waits;
      patience = setTimeout(giveUp, PATIENCE);
      if (isOld()) beginAnew();
    }
  });

  begin({challenge: field.dataset.challenge, bits: Number(field.dataset.bits)});
}

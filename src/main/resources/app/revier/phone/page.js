'use strict';
// Keeps the ticks in the phone and makes a file of them. Without characters that XML would want escaped.
(function () {
  const body = document.body;
  const forms = Array.from(document.querySelectorAll('form.tick'));
  const told = document.getElementById('told');
  const text = document.getElementById('text');
  document.documentElement.classList.add('scripted');

  function keyOf(form) {
    return ['revier', body.dataset.book, form.dataset.stop, form.dataset.date].join(' ');
  }

  // Where nothing may be kept, the ticks last as long as the page is open, and the page says so.
  function withStorage(work) {
    try {
      return work(window.localStorage);
    } catch (forbidden) {
      document.getElementById('unkept').hidden = false;
      return null;
    }
  }

  function tickOf(form) {
    return {
      stop: Number(form.dataset.stop),
      date: form.dataset.date,
      customer: form.dataset.customer,
      result: form.elements.result.value,
      note: form.elements.note.value
    };
  }

  function keep(form) {
    const tick = tickOf(form);
    const value = JSON.stringify({ result: tick.result, note: tick.note });
    withStorage(function (storage) { storage.setItem(keyOf(form), value); });
    tell();
  }

  function bringBack(form) {
    const value = withStorage(function (storage) { return storage.getItem(keyOf(form)); });
    if (value) {
      const tick = JSON.parse(value);
      form.elements.result.value = tick.result;
      form.elements.note.value = tick.note;
    }
  }

  function ticks() {
    return forms.map(tickOf).filter(function (tick) { return tick.result !== ''; });
  }

  function file() {
    return JSON.stringify({ revier: 'ticks', version: 1, book: body.dataset.book, visits: ticks() }, null, 1);
  }

  function tell() {
    const open = forms.map(tickOf).filter(function (tick) {
      return tick.result === '' ? tick.note.trim() !== '' : false;
    });
    const parts = [ticks().length === 0 ? told.dataset.none : told.dataset.given + ' ' + ticks().length];
    if (open.length !== 0) {
      parts.push(told.dataset.without + ' ' + open.length);
    }
    told.textContent = parts.join(' · ');
    text.value = file();
  }

  function save() {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([file()], { type: 'application/json' }));
    link.download = body.dataset.file;
    body.appendChild(link);
    link.click();
    link.remove();
  }

  // Some browsers share texts only; what is in the file is the same.
  function sharable() {
    const name = body.dataset.file;
    const kinds = [[name, 'application/json'], [name.replace('.json', '.txt'), 'text/plain']];
    return kinds
      .map(function (kind) { return { files: [new File([file()], kind[0], { type: kind[1] })] }; })
      .find(function (data) { return navigator.canShare(data); });
  }

  forms.forEach(function (form) {
    bringBack(form);
    form.addEventListener('input', function () { keep(form); });
    form.addEventListener('submit', function (event) { event.preventDefault(); });
  });
  document.getElementById('save').addEventListener('click', save);
  if (navigator.canShare) {
    const share = document.getElementById('share');
    share.hidden = sharable() === undefined;
    share.addEventListener('click', function () {
      navigator.share(sharable()).catch(function (failure) {
        if (failure.name !== 'AbortError') { save(); }
      });
    });
  }
  tell();
})();

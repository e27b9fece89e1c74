"use strict";
(function () {
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
  const all = FOUND.map((one) => ({ href: one.href, text: one.text, plain: plain(one.text) }));
  const input = document.getElementById("search");
  const results = document.getElementById("results");
  const count = document.getElementById("count");
  function show() {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    const found = words.length === 0 ? [] : all.filter((one) => words.every((word) => one.plain.includes(word)));
    results.replaceChildren(...found.slice(0, 50).map((one) => {
      const item = document.createElement("li");
      const link = document.createElement("a");
      link.href = one.href;
      link.textContent = one.text;
      item.append(link);
      return item;
    }));
    count.textContent = words.length === 0 ? "" : found.length + " " + count.dataset.words;
  }
  input.addEventListener("input", show);
  const asked = new URLSearchParams(location.search).get("q");
  if (asked) {
    input.value = asked;
    show();
  }
})();

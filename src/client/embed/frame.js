// Inside an embed: takes the options of its address, and tells the host page its height. A classic script: a sandboxed frame has
// no origin and would load no module. It hears one message, asks for nothing, keeps nothing, leads nowhere.
(() => {
  const root = document.documentElement;
  const by = (id) => document.getElementById(id);
  const facts = JSON.parse(by("facts").textContent);
  const query = new URLSearchParams(location.search);
  const said = [];

  const take = (name, knows, apply) => {
    const value = query.get(name);
    if (value === null) return;
    if (knows(value)) apply(value);
    else said.push(facts.unknown.replace("{option}", `${name}=${value.slice(0, 60)}`));
  };
  const among = (known) => (value) => known.includes(value);
  take("theme", among(["light", "dark", "auto", "transparent"]), (theme) => (root.dataset.theme = theme));
  take("lang", among(facts.languages), () => {});
  take("plain", among(["", "1", "true"]), () => (root.dataset.plain = ""));
  const hues = facts.hues ?? {};
  take(
    "parties",
    (list) => list.split(",").every((id) => Object.hasOwn(hues, id)),
    (list) => {
      root.dataset.parties = "";
      for (const id of list.split(","))
        for (const mark of document.querySelectorAll(`.hue-${hues[id]}`)) mark.classList.add("chosen");
    },
  );
  take(
    "asof",
    (day) => /^\d{4}-\d\d-\d\d$/.test(day) && (day === facts.asOf || facts.days?.some((known) => known <= day)),
    (day) => {
      if (day === facts.asOf) return;
      by("other-day").href = `${facts.frozen}${facts.days.findLast((known) => known <= day)}/`;
      by("other-day").hidden = false;
    },
  );
  if (said.length) by("said").textContent = said.join(" ");

  if (parent === window) return;
  const secret = /[#&?]secret=([\da-z]+)/i.exec(location.hash)?.[1];
  const child = /^[\w-]{1,99}$/.exec(query.get("childId") ?? "")?.[0];
  let told = 0;
  let timer;

  // Without the scroll bar, which would narrow what is measured.
  const measured = () => {
    root.classList.add("measured");
    const height = Math.ceil(by("embed").getBoundingClientRect().height);
    root.classList.remove("measured");
    return Math.min(
      Math.max(
        height,
        facts.heights[innerWidth < facts.from.middle ? "narrow" : innerWidth < facts.from.wide ? "middle" : "wide"],
      ),
      5000,
    );
  };
  const tell = () => {
    const height = measured();
    // A frame of a height that was handed out is left as it is, as long as nothing is cut.
    const handedOut = Object.values(facts.heights).some((one) => Math.abs(one - innerHeight) < 2);
    if (height === told || Math.abs(height - innerHeight) < 2 || (handedOut && height < innerHeight)) return;
    told = height;
    for (const message of [
      { "datawrapper-height": { [facts.key]: height } },
      { sentinel: "amp", type: "embed-size", height },
      JSON.stringify({ src: location.href, context: "iframe.resize", height }),
      secret && { message: "height", value: height, secret },
      child && ["pym", child, "height", height].join("xPYMx"),
    ])
      if (message) parent.postMessage(message, "*");
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, 100);
  };
  new ResizeObserver(soon).observe(by("embed"));
  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.message !== "ready") return;
    told = 0;
    soon();
  });
})();

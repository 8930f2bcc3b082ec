/**
 * Scripts of host pages that listen for the heights of their frames, written after the published shapes of the messages. Each is
 * the whole of what such a host runs.
 */

/** How a host of that kind frames a page and listens to it. */
export interface Receiver {
  /** Attributes of the frame beside its address, title and height. */
  readonly frame?: string;
  /** The address that the host puts into the frame. */
  readonly src?: (src: string) => string;
  /** Script of the host page; `KEY` stands for the key of the embed. */
  readonly script: string;
  /** The host lets no frame be taller than this, in px. */
  readonly tallestPx?: number;
}

export const receivers: Readonly<Record<string, Receiver>> = {
  "chart host of the first generation, by the id of the frame": {
    frame: 'id="datawrapper-chart-KEY"',
    script: `addEventListener("message", function (event) {
      var heights = event.data["datawrapper-height"];
      if (heights) for (var id in heights) document.getElementById("datawrapper-chart-" + id).style.height = heights[id] + "px";
    });`,
  },
  "chart host of the second generation, by a part of the address": {
    script: `addEventListener("message", function (event) {
      if (typeof event.data["datawrapper-height"] === "undefined") return;
      for (var id in event.data["datawrapper-height"]) {
        var frame = document.getElementById("datawrapper-chart-" + id) || document.querySelector("iframe[src*='" + id + "']");
        if (frame) frame.style.height = event.data["datawrapper-height"][id] + "px";
      }
    });`,
  },
  "chart host of the third generation, by the window": {
    script: `addEventListener("message", function (event) {
      if (event.data["datawrapper-height"] === undefined) return;
      var frames = document.querySelectorAll("iframe");
      for (var id in event.data["datawrapper-height"])
        for (var i = 0; i < frames.length; i++)
          if (frames[i].contentWindow === event.source) frames[i].style.height = event.data["datawrapper-height"][id] + "px";
    });`,
  },
  "accelerated mobile page": {
    frame: 'sandbox="allow-scripts allow-popups"',
    script: `addEventListener("message", function (event) {
      var data = event.data, frame = document.querySelector("iframe");
      if (event.source !== frame.contentWindow || !data || data.sentinel !== "amp" || data.type !== "embed-size") return;
      if (typeof data.height === "number" && data.height > 0) frame.style.height = data.height + "px";
    });`,
  },
  "publishing platform that reads text": {
    script: `addEventListener("message", function (event) {
      var message;
      try { message = JSON.parse(event.data); } catch (error) { return; }
      if (message.context !== "iframe.resize") return;
      document.querySelectorAll("iframe").forEach(function (frame) {
        if (frame.src === message.src) frame.style.height = message.height + "px";
      });
    });`,
  },
  "responsive parent with a name for its child": {
    src: (src) =>
      `${src}?initialWidth=600&childId=child-1&parentTitle=Host&parentUrl=${encodeURIComponent("https://host.invalid/a")}`,
    script: `addEventListener("message", function (event) {
      var parts = typeof event.data === "string" ? /^pymxPYMx(\\S+?)xPYMx(\\S+?)xPYMx(.+)$/.exec(event.data) : null;
      if (parts && parts[1] === "child-1" && parts[2] === "height")
        document.querySelector("iframe").style.height = Number(parts[3]) + "px";
    });`,
  },
  "blog with a secret for each frame": {
    frame: 'class="wp-embedded-content" sandbox="allow-scripts" security="restricted" data-secret="a1B2c3D4e5"',
    src: (src) => `${src}#?secret=a1B2c3D4e5`,
    // Such a blog keeps frames between these heights.
    script: `addEventListener("message", function (event) {
      var data = event.data;
      if (!data || !data.secret || !data.message || !data.value || /[^a-zA-Z0-9]/.test(data.secret)) return;
      document.querySelectorAll('iframe[data-secret="' + data.secret + '"]').forEach(function (frame) {
        if (event.source !== frame.contentWindow || data.message !== "height") return;
        frame.style.height = Math.min(1000, Math.max(200, parseInt(data.value, 10))) + "px";
      });
    });`,
    tallestPx: 1000,
  },
};

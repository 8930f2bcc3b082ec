/** A result of the search leads to its words. Browsers that do not read text fragments are helped. */
if (!("fragmentDirective" in document)) {
  const [place = "", directive] = location.hash.split(":~:");
  if (directive !== undefined) {
    void import("./mark-words.ts").then(({ markWords }) => {
      const main = document.querySelector("main");
      if (main && !markWords(directive, main)) document.getElementById(place.slice(1))?.scrollIntoView();
    });
  }
}

// Our side of the citation engine's boundary: small functions, called with JSON text.
//
// Runs after citeproc-js, whose file stays as published; what it needs changed is changed here, at
// run time. The host, Python, provides hostLocale(tag) -> JSON tree, hostStep(area, id) -> go on?
// and hostCluster(place), told before each cluster

var Cite = (function () {
    "use strict";

    // Position of a cite among the notes (CSL 1.0.2, "Locators"): the first, or any later one.
    // "ibid." is never asked for: it depends on a neighbour that a copied citation does not have.
    var POSITION = { first: CSL.POSITION_FIRST, subsequent: CSL.POSITION_SUBSEQUENT };

    var engines = {};

    function Source() {
        this.items = {};
    }
    Source.prototype.retrieveItem = function (id) {
        return this.items[id];
    };
    Source.prototype.retrieveLocale = function (tag) {
        return hostLocale(tag);
    };

    function open(key, styleJson, locale) {
        var source = new Source();
        // the last argument forces our locale over the style's own default-locale
        var engine = new CSL.Engine(source, styleJson, locale, true);
        var options = engine.opt.development_extensions;
        options.field_hack = false;             // variables hidden in a work's note are not ours
        options.locator_label_parse = false;    // label and value come apart already
        options.expect_and_symbol_form = true;  // "&" is worded by the locale: "və", "и"
        engine.cslXml = null;                   // the style is built: its tree is not read again
        engines[key] = { engine: engine, source: source };
    }

    function close(key) {
        delete engines[key];
    }

    // Put `items` in place of whatever the engine knew, in the order given.
    function load(key, items, format) {
        var held = engines[key];
        // faster than taking the last works out; the engine's own reset does the same
        held.engine.registry = new CSL.Registry(held.engine);
        held.engine.disambiguate = new CSL.Disambiguation(held.engine);
        held.source.items = {};
        items.forEach(function (item) { held.source.items[item.id] = item; });
        held.engine.setOutputFormat(format);
        isAlone = items.length === 1;
        held.engine.updateItems(items.map(function (item) { return item.id; }), true);
        isAlone = false;
        return held.engine;
    }

    // A work is printed once more to see which others look alike, and again to tell those apart.
    // Neither is needed of one that stands alone.
    var isAlone = false;
    var getAmbiguousCite = CSL.getAmbiguousCite, tellApart = CSL.Disambiguation.prototype.run;

    CSL.getAmbiguousCite = function () {
        if (!isAlone) {
            return getAmbiguousCite.apply(this, arguments);
        }
        this.tmp.disambig_request = false;
        this.tmp.disambig_settings = new CSL.AmbigConfig();
        return "";
    };
    CSL.Disambiguation.prototype.run = function (likeness) {
        if ((this.ambigcites[likeness] || []).length > 1) {
            tellApart.call(this, likeness);
        }
    };

    // The engine prints an error message in the place of a work it has nothing to say about, or
    // leaves the work out.
    function refuse(ids) {
        hostStep("refused", ids.length === 1 ? String(ids[0]) : "");
        throw new Error("nothing to print");
    }

    function isFault(printed) {
        return !printed || printed.indexOf("[CSL STYLE ERROR") !== -1;
    }

    function bibliography(key, items, format) {
        var made = load(key, items, format).makeBibliography();
        var ids = made[0].entry_ids.map(function (group) { return group[0]; });
        if (made[1].length !== ids.length) {
            refuse(ids);
        }
        return made[1].map(function (printed, n) {
            return isFault(printed) ? refuse([ids[n]]) : [ids[n], printed];
        });
    }

    // Print clusters of cites, each for itself, of one list of works.
    function clusters(key, items, format, wanted, position) {
        var engine = load(key, items, format);
        return wanted.map(function (cites, n) {
            hostCluster(n);
            cites.forEach(function (cite) { cite.position = POSITION[position]; });
            var printed = engine.makeCitationCluster(cites);
            return isFault(printed) ? refuse(cites.map(function (one) { return one.id; })) : printed;
        });
    }

    return { open: open, close: close, bibliography: bibliography, clusters: clusters };
}());

// Answers are JSON too: the host cannot read a long string that QuickJS holds in pieces, and
// JSON.stringify makes it whole.
function callCite(json) {
    "use strict";
    var call = JSON.parse(json);
    return JSON.stringify(Cite[call[0]].apply(null, call.slice(1)) || null);
}

// Every look-up of a macro walks the whole style: index the macros of a tree once.
(function () {
    "use strict";
    var walk = CSL.XmlJSON.prototype.getNodesByName;

    function index(parser, tree) {
        var byName = {};
        walk.call(parser, tree, "macro").forEach(function (macro) {
            var name = "macro " + macro.attrs.name;
            (byName[name] = byName[name] || []).push(macro);
        });
        return byName;
    }

    CSL.XmlJSON.prototype.getNodesByName = function (tree, tag, name, found) {
        if (tag !== "macro" || !name || found || tree !== this.dataObj) {
            return walk.call(this, tree, tag, name, found);
        }
        this.macroIndex = this.macroIndex || index(this, tree);
        return (this.macroIndex["macro " + name] || []).slice();
    };
}());

// The engine does not say where a style has the fault it stops at: note the element that is being
// built, and of what is built the element that is being printed.
var lineAtHand = 0;
(function () {
    "use strict";
    var build = CSL.XmlToToken, print = CSL.tokenExec, Token = CSL.Token;
    CSL.XmlToToken = function () {
        lineAtHand = this.line || lineAtHand;
        return build.apply(this, arguments);
    };
    CSL.Token = function (name, type, conditional) {
        Token.call(this, name, type, conditional);
        this.line = lineAtHand;
    };
    CSL.Token.prototype = Token.prototype;
    CSL.tokenExec = function (token, Item, item) {
        lineAtHand = token.line;
        return print.call(this, token, Item, item);
    };
}());

// Each entry or cite made is a step: the host follows them, and can stop a long list.
(function () {
    "use strict";
    var getCite = CSL.getCite;
    CSL.getCite = function (item) {
        if (!hostStep(String(this.tmp.area), String(item.id))) {
            throw new Error("stopped by the host");
        }
        return getCite.apply(this, arguments);
    };
}());

// The engine knows no Azerbaijani, and would silently word "az" in English.
CSL.LANG_BASES.az = "az_AZ";

// QuickJS has no Intl: letters whose case pair depends on the language, and comparison.
(function () {
    "use strict";
    var DOTTED = /^(az|tr|crh|tt|ba)\b/;

    function isDotted(locales) {
        return DOTTED.test(Array.isArray(locales) ? String(locales[0]) : String(locales));
    }

    String.prototype.toLocaleUpperCase = function (locales) {
        var text = isDotted(locales) ? this.replace(/i/g, "İ") : String(this);
        return text.toUpperCase();
    };
    String.prototype.toLocaleLowerCase = function (locales) {
        var text = String(this);
        if (isDotted(locales)) {
            text = text.replace(/İ|I\u0307/g, "i").replace(/I/g, "ı");
        }
        return text.toLowerCase();
    };

    // Base letters first, then accents, then case: enough for the ties the engine breaks itself.
    // Lists are put in order before they come here.
    // Signs come before digits, digits before letters.
    var MARKS = /[\u0300-\u036f]/g, PUNCTUATION = /[\p{P}\s]+/gu, NUMBER = /(\d+)/;
    var SIGN = /[^\p{L}\p{N}\p{M}]/gu;

    function order(a, b) {
        return a < b ? -1 : a > b ? 1 : 0;
    }

    function compareBase(a, b) {
        var left = a.split(NUMBER), right = b.split(NUMBER), cmp = 0;
        for (var i = 0; !cmp && i < Math.max(left.length, right.length); i += 1) {
            cmp = i % 2 ? Number(left[i] || 0) - Number(right[i] || 0)
                        : order(left[i] || "", right[i] || "");
        }
        return cmp;
    }

    String.prototype.localeCompare = function (other, locales, options) {
        var loose = Boolean(options && options.ignorePunctuation);
        var pair = [String(this), String(other)].map(function (text) {
            text = loose ? text.replace(PUNCTUATION, "") : text;
            return text.normalize("NFD").replace(SIGN, "\u0001$&");
        });
        var small = pair.map(function (text) { return text.toLowerCase(); });
        return compareBase(small[0].replace(MARKS, ""), small[1].replace(MARKS, ""))
            || (loose ? 0 : order(small[0], small[1]) || order(pair[1], pair[0]));
    };
}());

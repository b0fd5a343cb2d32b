// Runs one fixture of the official CSL test suite; read by csl_suite.py after the engine's glue.

function runFixture(test) {
    "use strict";
    var source = new FixtureSource(test);
    var engine = new CSL.Engine(source, test.CSL);
    var flags = test.MODE.split("-");
    prepare(engine, test);
    if (flags.indexOf("rtf") > 0) { engine.setOutputFormat("rtf"); }
    if (flags.indexOf("plain") > 0) { engine.setOutputFormat("plain"); }
    var printed = citations(engine, test, source.ids, flags.indexOf("nosort") > 0);
    if (flags[0] !== "bibliography") { return printed; }
    var made = engine.makeBibliography(test.BIBSECTION);
    if (flags.indexOf("header") > 0) {
        return Object.keys(made[0]).sort().map(function (key) {
            return key + ": " + made[0][key];
        }).join("\n");
    }
    return made[0].bibstart + made[1].join("") + made[0].bibend;
}

function FixtureSource(test) {
    var items = {};
    this.ids = test.INPUT.map(function (item) { items[item.id] = item; return item.id; });
    this.retrieveItem = function (id) { return items[id]; };
    this.retrieveLocale = function (tag) { return hostLocale(tag); };
    var given = test.ABBREVIATIONS || {};
    this.getAbbreviation = function (list, found, jurisdiction, category, key) {
        found[jurisdiction] = found[jurisdiction] || new CSL.AbbreviationSegments();
        var known = given[jurisdiction] || given["default"] || {};
        if (known[category] && known[category][key]) {
            found[jurisdiction][category][key] = known[category][key];
        }
        return jurisdiction;
    };
    if (test.OPTIONS && test.OPTIONS.variableWrapper) { this.variableWrapper = wrapVariable; }
}

// The two decorations that the fixtures of variableWrapper expect.
function wrapVariable(params, before, text, after) {
    var isFirst = params.position === "first", name = params.variableNames[0];
    if (params.context === "citation" && name === "title" && params.itemData.URL && isFirst) {
        text = '<a href="' + params.itemData.URL + '">' + text + "</a>";
    }
    if (params.context === "citation" && name === "first-reference-note-number" && !isFirst) {
        text = "<b>" + text + "</b>";
    }
    return before + text + after;
}

function prepare(engine, test) {
    engine.fun.dateparser.addDateParserMonths([
        "ocak", "Şubat", "mart", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül", "ekim",
        "kasım", "aralık", "bahar", "yaz", "sonbahar", "kış"]);
    Object.keys(test.ABBREVIATIONS || {}).forEach(function (jurisdiction) {
        var known = engine.transform.abbrevs[jurisdiction] || new CSL.AbbreviationSegments();
        engine.transform.abbrevs[jurisdiction] = known;
        var given = test.ABBREVIATIONS[jurisdiction];
        Object.keys(given).forEach(function (category) {
            known[category] = Object.assign(known[category] || {}, given[category]);
        });
    });
    Object.keys(test.OPTIONS || {}).forEach(function (name) {
        if (name !== "variableWrapper") {
            engine.opt.development_extensions[name] = test.OPTIONS[name];
        }
    });
    engine.setLangPrefsForCites({
        persons: ["translit"], institutions: ["translit"], titles: ["translit", "translat"],
        journals: ["translit"], publishers: ["translat"], places: ["translat"] });
}

function citations(engine, test, ids, isUnsorted) {
    if (test.CITATIONS) { return document_(engine, test.CITATIONS, test.BIBENTRIES, isUnsorted); }
    (test.BIBENTRIES || [ids]).forEach(function (list) { engine.updateItems(list, isUnsorted); });
    var clusters = test["CITATION-ITEMS"] || [
        engine.registry.reflist.map(function (entry) { return { id: entry.id }; })];
    return clusters.map(function (cluster) {
        return engine.makeCitationCluster(cluster);
    }).join("\n");
}

// Citations as they come into a document one after another: the last state of each, and whether
// the last step changed it (">>").
function document_(engine, steps, lists, isUnsorted) {
    (lists || []).forEach(function (list) { engine.updateItems(list, isUnsorted); });
    var texts = {}, changed = {}, order = [];
    steps.forEach(function (step) {
        var result = engine.processCitationCluster(step[0], step[1], step[2])[1];
        var own = step[0].citationID || result[result.length - 1][2];
        order = step[1].concat([[own]], step[2]).map(function (pair) { return pair[0]; });
        changed = {};
        result.forEach(function (row) { texts[row[2]] = row[1]; changed[row[2]] = true; });
    });
    return order.filter(function (id) { return id in texts; }).map(function (id, n) {
        return (changed[id] ? ">>" : "..") + "[" + n + "] " + texts[id];
    }).join("\n");
}

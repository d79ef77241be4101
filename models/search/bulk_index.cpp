#include "models/search/bulk_index.h"

#include "models/search/indexed_words.h"
#include "models/search/shared_values.h"

namespace cf::search {

namespace {

/// As SQLite's json_array() writes it, because equal values have to be equal bytes.
void putJson(QByteArray& out, const QByteArray& text)
{
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (uchar(c) >= 0x20) {
            out += c;
        } else if (const char* const name = strchr("b\bt\tn\nf\fr\r", c); name && c != 0) {
            out += '\\';
            out += name[-1];
        } else {
            out += "\\u00";
            out += QByteArray::number(int(c), 16).rightJustified(2, '0');
        }
    }
    out += '"';
}

template <class T>
void distinct(std::vector<T>& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

QByteArray kindOf(const NewDocument& document)
{
    QByteArray json = '[' + QByteArray::number(document.repository);
    for (const QByteArray& value : document.kind) {
        json += ',';
        putJson(json, value);
    }
    return json + ']';
}

QByteArray usageOf(NewDocument& document)
{
    QByteArray json = "[";
    distinct(document.usages);
    for (const auto& [version, approver] : document.usages) {
        json += json.size() == 1 ? "[" : ",[";
        json += QByteArray::number(version) + ',';
        putJson(json, approver);
        json += ']';
    }
    return json + ']';
}

QByteArray fateOf(NewDocument& document)
{
    QByteArray json = "[[";
    distinct(document.legs);
    for (const auto& leg : document.legs) {
        json += json.size() == 2 ? "[" : ",[";
        for (size_t i = 0; i < leg.size(); ++i) {
            if (i > 0) {
                json += ',';
            }
            putJson(json, leg[i]);
        }
        json += ']';
    }
    json += "],[";
    distinct(document.formats);
    for (size_t i = 0; i < document.formats.size(); ++i) {
        if (i > 0) {
            json += ',';
        }
        putJson(json, document.formats[i]);
    }
    return json + "]]";
}

} // namespace

Result<NewPage> prepare(std::vector<NewDocument> documents)
{
    NewPage page;
    for (NewDocument& document : documents) {
        if (document.communication > index::highestOrdinal) {
            return fail(ErrorKind::Storage, QStringLiteral("more communications than the index can number"));
        }
        const auto ordinal = index::Ordinal(document.communication);
        std::vector<index::Stream> streams = wordStreams(document.words);
        document.words = {};
        page.fingerprints.emplace_back(document.communication, index::fingerprintOf(streams));
        page.words.put(ordinal, std::move(streams));
        put(page.columns, ordinal,
            SharedValues{kindOf(document), usageOf(document), fateOf(document),
                         document.sentWall ? dayOf(*document.sentWall) : QByteArray(""), document.sentUtc});
    }
    CF_CHECK(page.words.prepare());
    return page;
}

Result<void> addToIndex(store::Database& database, NewPage page)
{
    for (const auto& [communication, fingerprint] : page.fingerprints) {
        CF_CHECK(noteWords(database, communication, fingerprint));
    }
    CF_CHECK(page.words.write(database));
    return page.columns.write(database);
}

} // namespace cf::search

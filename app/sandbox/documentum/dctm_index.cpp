#include "app/sandbox/documentum/dctm_index.h"

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

constexpr UtcMs lateIndexing = 1'776'297'600'000; // 2026-04-16T00:00Z: trap 19

/// Lower case, every run of letters and digits with a space around it.
QString folded(const QString& text)
{
    QString all = u" "_s;
    for (const QChar c : text.toLower()) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            all += c;
        } else if (!all.endsWith(u' ')) {
            all += u' ';
        }
    }
    return all.endsWith(u' ') ? all : all + u' ';
}

bool hasTerm(const QString& text, const QString& term)
{
    const bool isPrefix = term.endsWith(u'*');
    QString words = folded(term);
    if (isPrefix) {
        words.chop(1);
    }
    return words.trimmed().isEmpty() || text.contains(words);
}

QStringList termsOf(const QString& query)
{
    QStringList terms;
    for (qsizetype at = 0; at < query.size();) {
        if (query[at].isSpace()) {
            ++at;
        } else if (query[at] == u'"') {
            const qsizetype end = query.indexOf(u'"', at + 1);
            terms += u'"' + query.mid(at + 1, end < 0 ? -1 : end - at - 1);
            at = end < 0 ? query.size() : end + 1;
        } else {
            const qsizetype begin = at;
            while (at < query.size() && !query[at].isSpace()) {
                ++at;
            }
            terms += query.mid(begin, at - begin);
        }
    }
    return terms;
}

} // namespace

void Index::noted(const HoldingChange& change, const HeldRecord& before)
{
    const bool isNew = change.kind == ChangeKind::TakenIn;
    m_earlier[change.accession].append({change.at, isNew ? nullptr : std::make_shared<const HeldRecord>(before)});
}

std::shared_ptr<const HeldRecord> Index::known(const HeldRecord& record, UtcMs now, UtcMs lag) const
{
    if (record.trap == 19 && now < lateIndexing) {
        return nullptr;
    }
    const auto earlier = m_earlier.find(record.accession);
    if (earlier != m_earlier.end()) {
        for (const State& state : earlier->second) {
            if (state.until > now - lag) { // the oldest change that it has not seen
                return state.record;
            }
        }
    }
    return std::make_shared<const HeldRecord>(record);
}

bool containsWords(const QString& text, const QString& query)
{
    const QString words = folded(text);
    bool isFound = true, isAnyFound = false, isWithout = false;
    for (const QString& term : termsOf(query)) {
        if (term == u"OR") {
            isAnyFound = isAnyFound || isFound;
            isFound = true;
        } else if (term == u"NOT") {
            isWithout = true;
        } else if (term != u"AND") {
            isFound = isFound && hasTerm(words, term) != isWithout;
            isWithout = false;
        }
    }
    return isFound || isAnyFound;
}

QString wordsOf(const Thing& thing, const StoredFiles& files)
{
    QStringList all{thing.name};
    for (const Attribute& attribute : attributesOf(thing.type)) {
        if (attribute.form == Form::Text && !attribute.name.endsWith(u"sha256") && (thing.record || thing.said.contains(attribute.name))) {
            const QJsonValue value = valueOf(thing, attribute, files);
            all += value.toString();
            for (const QJsonValue& one : value.toArray()) {
                all += one.toString();
            }
        }
    }
    if (!thing.files.isEmpty() && thing.files.constFirst().mime.startsWith(u"text/")) {
        all += QString::fromUtf8(files.bytes(thing.files.constFirst(), Bytes::Now).value_or(QByteArray()));
    }
    return all.join(u'\n');
}

} // namespace cf::sandbox::documentum

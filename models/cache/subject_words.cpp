#include "models/cache/subject_words.h"

#include "models/store/packed_text.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

constexpr int mostLines = 12; ///< of one text
constexpr qsizetype shortestLine = 16, longestLine = 200;

class Words
{
public:
    void add(const QString& kind, const QString& text)
    {
        const QString said = text.simplified();
        if (std::ranges::count_if(said, [](QChar c) { return c.isLetterOrNumber(); }) >= fewestTraced && !m_known.contains(said)) {
            m_known.insert(said);
            m_all.push_back({kind, said});
        }
    }
    /// Lines of a text that speak of somebody.
    void addLines(const QString& text)
    {
        int taken = 0;
        for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
            const QString said = line.simplified();
            const auto names = [&](const SubjectWords& one) { return one.kind != u"line" && said.contains(one.text, Qt::CaseInsensitive); };
            const bool speaks = std::ranges::any_of(said, [](QChar c) { return c.isDigit(); }) || std::ranges::any_of(m_all, names);
            if (said.size() >= shortestLine && speaks && taken < mostLines) {
                add(u"line"_s, line.trimmed().left(longestLine));
                ++taken;
            }
        }
    }
    std::vector<SubjectWords> take() { return std::move(m_all); }

private:
    std::vector<SubjectWords> m_all;
    QSet<QString> m_known;
};

Result<void> addColumns(store::Database& database, const char* sql, qint64 communication, const QStringList& kinds, Words& words)
{
    CF_TRY(store::Statement * select, database.cached(sql));
    select->bind(1, communication);
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return {};
        }
        for (int column = 0; column < kinds.size(); ++column) {
            words.add(kinds[column], select->text(column));
        }
    }
}

} // namespace

Result<std::vector<SubjectWords>> subjectWords(store::Database& database, const std::vector<CommunicationId>& letters)
{
    Words words;
    const QString number = u"number"_s;
    std::vector<qint64> rows;
    for (const CommunicationId& id : letters) {
        CF_TRY(store::Statement * select, database.cached("SELECT pk FROM communication WHERE cfid = ?1"));
        select->bind(1, id.value());
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            continue;
        }
        rows.push_back(select->integer(0));
        select->reset();
    }
    for (const qint64 row : rows) {
        CF_CHECK(addColumns(database, "SELECT recipient, address, email, phone, customer FROM leg WHERE communication = ?1", row, {u"name"_s, u"address"_s, u"email"_s, u"phone"_s, number}, words));
        CF_CHECK(addColumns(database, "SELECT account, policy, claim, case_id, loan, document_id FROM communication_fact WHERE communication = ?1", row,
                            {number, number, number, number, number, u"document"_s}, words));
    }
    for (const qint64 row : rows) { // lines speak of what is known by now
        CF_TRY(store::Statement * texts, database.cached("SELECT DISTINCT t.body FROM rendition n JOIN source s ON s.pk = n.source JOIN content_text t ON t.sha256 = s.sha256 WHERE n.communication = ?1"));
        texts->bind(1, row);
        std::vector<QByteArray> all;
        for (;;) {
            CF_TRY(const bool isThere, texts->step());
            if (!isThere) {
                break;
            }
            all.push_back(texts->blob(0));
        }
        for (const QByteArray& packed : all) {
            CF_TRY(const QByteArray text, store::unpacked(database, packed));
            words.addLines(QString::fromUtf8(text));
        }
    }
    return words.take();
}

} // namespace cf::cache

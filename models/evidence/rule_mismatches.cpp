#include "models/evidence/rule_mismatches.h"

#include "models/base/sha256.h"
#include "models/query/print.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

using query::Expression;

constexpr std::array columns = {
    QLatin1StringView("rule"),    QLatin1StringView("required"), QLatin1StringView("id"),     QLatin1StringView("documentId"),   QLatin1StringView("customerId"),
    QLatin1StringView("recipient"), QLatin1StringView("role"),   QLatin1StringView("channel"), QLatin1StringView("differs"),      QLatin1StringView("channelReason"),
    QLatin1StringView("platform"), QLatin1StringView("reach"),   QLatin1StringView("status"),  QLatin1StringView("sent"),         QLatin1StringView("title"),
    QLatin1StringView("documentType"), QLatin1StringView("repository")};

std::optional<bool> holds(const Expression& where, Channel channel)
{
    switch (where.kind) {
    case Expression::Kind::Term: {
        const auto* equals = where.term && where.term->field == query::Field::Channel ? std::get_if<query::Equals>(&where.term->value) : nullptr;
        return equals != nullptr ? std::optional(equals->value.compare(QString(code(channel)).replace(u'_', u'-'), Qt::CaseInsensitive) == 0) : std::nullopt;
    }
    case Expression::Kind::Not: {
        const auto inner = where.children.empty() ? std::nullopt : holds(where.children.front(), channel);
        return inner ? std::optional(!*inner) : std::nullopt;
    }
    case Expression::Kind::All:
    case Expression::Kind::Any: break;
    }
    const bool isAll = where.kind == Expression::Kind::All;
    bool result = isAll;
    for (const Expression& child : where.children) {
        const auto one = holds(child, channel);
        if (!one) {
            return std::nullopt;
        }
        result = isAll ? result && *one : result || *one;
    }
    return where.children.empty() ? std::nullopt : std::optional(result);
}

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

class MismatchFile
{
public:
    explicit MismatchFile(const MismatchesWanted& wanted)
        : m_wanted(wanted)
        , m_isLines(wanted.path.endsWith(u".jsonl", Qt::CaseInsensitive))
        , m_file(wanted.path)
    {}

    Result<void> open()
    {
        if (!m_file.open(QIODevice::WriteOnly)) {
            return fail(ErrorKind::Storage, m_file.errorString());
        }
        QByteArrayList heads;
        for (const QLatin1StringView column : columns) {
            heads << QByteArray(column.data(), column.size());
        }
        return m_isLines ? Result<void>() : put(heads.join(',') + "\r\n");
    }

    Result<void> write(const std::vector<Mismatch>& some)
    {
        QByteArray bytes;
        for (const Mismatch& one : some) {
            const QJsonObject json = mismatchJson(one);
            bytes += m_isLines ? QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n' : lineOf(json);
            ++m_written.recipients;
            m_written.differing += one.differs.value_or(false);
        }
        return put(bytes);
    }

    Result<MismatchesWritten> commit(const std::vector<RuleVerdict>& rules, qint64 letters)
    {
        m_written.letters = letters;
        QSaveFile beside(m_wanted.path + u".manifest.json"_s);
        const QByteArray text = manifest(rules);
        if (!beside.open(QIODevice::WriteOnly) || beside.write(text) != text.size()) {
            return fail(ErrorKind::Storage, beside.errorString());
        }
        if (!m_file.commit() || !beside.commit()) { // the list first: a manifest alone would claim something that is not there
            return fail(ErrorKind::Storage, m_file.error() != QFileDevice::NoError ? m_file.errorString() : beside.errorString());
        }
        return m_written;
    }

private:
    static QByteArray lineOf(const QJsonObject& json)
    {
        QByteArrayList cells;
        for (const QLatin1StringView column : columns) {
            const QJsonValue value = json.value(column);
            cells << csvCell(value.isBool() ? value.toBool() ? u"true"_s : u"false"_s : value.toString());
        }
        return cells.join(',') + "\r\n";
    }

    Result<void> put(const QByteArray& bytes)
    {
        if (m_file.write(bytes) != bytes.size()) {
            return fail(ErrorKind::Storage, m_file.errorString());
        }
        m_hash.addData(bytes);
        return {};
    }

    QByteArray manifest(const std::vector<RuleVerdict>& rules) const
    {
        QJsonArray told, scope;
        for (const RuleVerdict& one : rules) {
            told << ruleJson(one);
        }
        for (const Scope::Entry& entry : rules.empty() ? std::vector<Scope::Entry>() : rules.front().scope.entries) {
            scope << QJsonObject{{u"repository"_s, entry.name}, {u"completeTo"_s, timeJson(entry.watermark)}};
        }
        const QJsonObject object{{u"file"_s, QFileInfo(m_wanted.path).fileName()},
                                 {u"unit"_s, u"recipient"_s},
                                 {u"count"_s, m_written.recipients},
                                 {u"differing"_s, m_written.differing},
                                 {u"letters"_s, m_written.letters},
                                 {u"rules"_s, told},
                                 {u"scope"_s, scope},
                                 {u"sha256"_s, QString::fromLatin1(m_hash.result().toHex())},
                                 {u"exported"_s, isoUtc(m_wanted.at)},
                                 {u"program"_s, m_wanted.program}};
        return QJsonDocument(object).toJson();
    }

    const MismatchesWanted& m_wanted;
    bool m_isLines;
    QSaveFile m_file;
    Sha256 m_hash;
    MismatchesWritten m_written;
};

} // namespace

std::optional<bool> meets(const query::Query& must, Channel channel) { return holds(must.where, channel); }

QJsonObject mismatchJson(const Mismatch& one)
{
    const bool isTold = !one.line.communication.value().isEmpty();
    return {{columns[0], one.rule},
            {columns[1], textOrNull(one.required)},
            {columns[2], one.letter.id.value()},
            {columns[3], textOrNull(one.letter.documentId)},
            {columns[4], textOrNull(one.line.customer)},
            {columns[5], textOrNull(one.line.recipient)},
            {columns[6], isTold ? QJsonValue(code(one.line.role)) : QJsonValue()},
            {columns[7], isTold ? QJsonValue(code(one.line.channel)) : QJsonValue()},
            {columns[8], one.differs ? QJsonValue(*one.differs) : QJsonValue()},
            {columns[9], textOrNull(one.line.channelReason)},
            {columns[10], textOrNull(one.line.platform)},
            {columns[11], textOrNull(one.line.reach)},
            {columns[12], isTold ? QJsonValue(code(one.line.state)) : QJsonValue()},
            {columns[13], textOrNull(exportDate(one.letter.sent))},
            {columns[14], textOrNull(one.letter.title)},
            {columns[15], textOrNull(one.letter.documentType)},
            {columns[16], one.letter.repository}};
}

Result<qint64> listMismatches(store::Database& database, search::SearchIndex& index, const std::vector<RuleVerdict>& rules, const query::Calendar& calendar,
                              const std::function<Result<bool>(const std::vector<Mismatch>&)>& take)
{
    constexpr int pageSize = 500;
    qint64 letters = 0;
    for (const RuleVerdict& rule : rules) {
        if (!rule.problems.isNone() || rule.violations.count == 0) {
            continue;
        }
        const bool isOfQuery = rule.rule.demand == HouseRule::Demand::Query;
        const auto must = query::parse(isOfQuery ? rule.rule.must : QString());
        const QString required = isOfQuery ? rule.rule.must.trimmed() : QString(codeOf(rule.rule.demand));
        search::Window window;
        window.limit = pageSize;
        for (bool isMore = true; isMore;) {
            CF_TRY(const search::Rows page, index.rows({rule.violations.query, calendar}, window));
            std::vector<Mismatch> some;
            for (const search::Row& row : page.rows) {
                CF_TRY(const std::vector<cache::RecipientLine> lines, cache::readRecipients(database, {row.id}));
                for (const cache::RecipientLine& line : lines) {
                    const auto fits = must && isOfQuery ? meets(*must, line.channel) : std::nullopt;
                    some.push_back({rule.rule.name, required, line, row, fits ? std::optional(!*fits) : std::nullopt});
                }
                if (lines.empty()) {
                    some.push_back({rule.rule.name, required, {}, row, std::nullopt});
                }
            }
            letters += qint64(page.rows.size());
            CF_TRY(const bool goesOn, take(some));
            if (!goesOn) {
                return fail(ErrorKind::Cancelled, u"stopped"_s);
            }
            isMore = page.rows.size() == size_t(pageSize);
            if (isMore) {
                window.after = page.rows.back();
            }
        }
    }
    return letters;
}

QFuture<Result<MismatchesWritten>> writeMismatches(store::Readers& readers, search::IndexFactory factory, std::vector<RuleVerdict> rules, query::Calendar calendar,
                                                   MismatchesWanted wanted, std::shared_ptr<store::Interrupt> interrupt)
{
    const auto stopped = interrupt;
    return readers.read(
        [factory = std::move(factory), rules = std::move(rules), calendar, wanted = std::move(wanted), stopped](store::Database& database) -> Result<MismatchesWritten> {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            MismatchFile file(wanted);
            CF_CHECK(file.open());
            CF_TRY(const qint64 letters, listMismatches(database, *index, rules, calendar, [&](const std::vector<Mismatch>& some) -> Result<bool> {
                       CF_CHECK(file.write(some));
                       return !stopped || !stopped->requested();
                   }));
            return file.commit(rules, letters);
        },
        std::move(interrupt));
}

} // namespace cf::evidence

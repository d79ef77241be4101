#include "models/evidence/recipient_list.h"

#include "models/base/sha256.h"
#include "models/evidence/result_export.h"
#include "models/query/print.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array columns = {
    QLatin1StringView("id"),        QLatin1StringView("documentId"), QLatin1StringView("remainder"),    QLatin1StringView("customerId"),
    QLatin1StringView("recipient"), QLatin1StringView("role"),       QLatin1StringView("channel"),      QLatin1StringView("platform"),
    QLatin1StringView("reach"),     QLatin1StringView("status"),     QLatin1StringView("grade"),        QLatin1StringView("reason"),
    QLatin1StringView("sent"),      QLatin1StringView("title"),      QLatin1StringView("documentType"), QLatin1StringView("templateId"),
    QLatin1StringView("templateVersion"), QLatin1StringView("envelope"), QLatin1StringView("household"), QLatin1StringView("inEnvelope"),
    QLatin1StringView("repository"), QLatin1StringView("reissue"), QLatin1StringView("reissueSent"), QLatin1StringView("reissueStatus"),
    QLatin1StringView("asked"), QLatin1StringView("askedAt"), QLatin1StringView("askedStatus")};

bool isOfAll(Remainder what) { return what == Remainder::NotArchived || what == Remainder::Withdrawn || what == Remainder::NoCopy; }

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

Error cannotWrite(const QFileDevice& file) { return Error{ErrorKind::Storage, file.errorString(), std::nullopt}; }

class ListFile
{
public:
    explicit ListFile(const ListWanted& wanted)
        : m_wanted(wanted)
        , m_file(wanted.path)
    {}

    Result<void> open()
    {
        if (!m_file.open(QIODevice::WriteOnly)) {
            return tl::unexpected<Error>(cannotWrite(m_file));
        }
        if (m_wanted.format == ExportFormat::JsonLines) {
            return {};
        }
        QStringList heads;
        for (const QLatin1StringView column : columns) {
            heads << column;
        }
        return put((m_wanted.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + heads.join(u',').toUtf8() + "\r\n");
    }

    Result<void> write(const std::vector<UnreachedRecipient>& some)
    {
        QByteArray bytes;
        for (const UnreachedRecipient& one : some) {
            bytes += lineOf(recipientJson(one));
            m_letters[one.why].insert(one.letter.id.value());
            if (one.asked) {
                ++m_asked[one.asked->stage];
            }
        }
        m_count += qint64(some.size());
        return put(bytes);
    }

    Result<ListWritten> commit(const query::Query& population, qint64 letters)
    {
        QSaveFile beside(m_wanted.path + u".manifest.json"_s);
        const QByteArray text = manifest(population, letters);
        if (!beside.open(QIODevice::WriteOnly) || beside.write(text) != text.size()) {
            return tl::unexpected<Error>(cannotWrite(beside));
        }
        if (!m_file.commit()) { // first: a manifest without its file would claim something that is not there
            return tl::unexpected<Error>(cannotWrite(m_file));
        }
        if (!beside.commit()) {
            return tl::unexpected<Error>(cannotWrite(beside));
        }
        return ListWritten{m_count, letters};
    }

private:
    QByteArray lineOf(const QJsonObject& values) const
    {
        if (m_wanted.format == ExportFormat::Csv) {
            QByteArrayList cells;
            for (const QLatin1StringView column : columns) {
                const QJsonValue value = values.value(column);
                cells << csvCell(value.isDouble() ? QString::number(value.toInteger()) : value.toString());
            }
            return cells.join(',') + "\r\n";
        }
        QByteArray line("{"); // in the order of the columns, which an object would not keep
        for (const QLatin1StringView column : columns) {
            const QByteArray pair = QJsonDocument(QJsonObject{{column, values.value(column)}}).toJson(QJsonDocument::Compact);
            line += (line.size() > 1 ? "," : "") + pair.mid(1, pair.size() - 2);
        }
        return line + "}\n";
    }

    Result<void> put(const QByteArray& bytes)
    {
        if (m_file.write(bytes) != bytes.size()) {
            return tl::unexpected<Error>(cannotWrite(m_file));
        }
        m_hash.addData(bytes);
        return {};
    }

    QByteArray manifest(const query::Query& population, qint64 letters) const
    {
        QJsonArray scope, names;
        for (const RepositoryStand& stand : m_wanted.stands) {
            QJsonArray lacks;
            for (const Lack lack : stand.lacks) {
                lacks << QString(codeOf(lack));
            }
            scope << QJsonObject{{u"repository"_s, stand.name},
                                 {u"completeTo"_s, stand.watermark ? QJsonValue(isoUtc(*stand.watermark)) : QJsonValue()},
                                 {u"gaps"_s, stand.gaps},
                                 {u"lacks"_s, lacks}};
        }
        for (const QLatin1StringView column : columns) {
            names << QString(column);
        }
        QJsonObject remainders;
        for (const auto& [what, ids] : m_letters) {
            remainders.insert(codeOf(what), qint64(ids.size()));
        }
        QJsonObject asked;
        for (const auto& [stage, recipients] : m_asked) {
            asked.insert(codeOf(stage), recipients);
        }
        const QJsonObject object{{u"file"_s, QFileInfo(m_wanted.path).fileName()},
                                 {u"format"_s, m_wanted.format == ExportFormat::Csv ? u"csv"_s : u"jsonl"_s},
                                 {u"unit"_s, u"recipient"_s},
                                 {u"columns"_s, names},
                                 {u"count"_s, m_count},
                                 {u"letters"_s, letters},
                                 {u"remainders"_s, remainders},
                                 {u"asked"_s, asked},
                                 {u"exact"_s, m_wanted.isExact},
                                 {u"complete"_s, isComplete(m_wanted.stands)},
                                 {u"sha256"_s, QString::fromLatin1(m_hash.result().toHex())},
                                 {u"population"_s, query::print(population)},
                                 {u"query"_s, query::print(undeliveredOf(population))},
                                 {u"zone"_s, m_wanted.zone},
                                 {u"scope"_s, scope},
                                 {u"exported"_s, isoUtc(m_wanted.at)},
                                 {u"program"_s, m_wanted.program}};
        return QJsonDocument(object).toJson();
    }

    const ListWanted& m_wanted;
    QSaveFile m_file;
    Sha256 m_hash;
    std::map<Remainder, QSet<QString>> m_letters;
    std::map<AskedStage, qint64> m_asked; ///< recipients
    qint64 m_count = 0;
};

/// Of the newest reissue the line of this customer, where it has several recipients.
std::optional<cache::ReissueLine> reissueFor(const QString& customer, const std::vector<cache::ReissueLine>& lines)
{
    if (lines.empty()) {
        return std::nullopt;
    }
    const CommunicationId newest = lines.back().communication;
    const auto own = std::ranges::find_if(lines, [&](const cache::ReissueLine& line) { return line.communication == newest && line.customer == customer; });
    const auto first = std::ranges::find(lines, newest, &cache::ReissueLine::communication);
    return own != lines.end() ? *own : *first;
}

Result<void> addReissues(store::Database& database, const AskedBook& book, const std::vector<CommunicationId>& letters, std::vector<UnreachedRecipient>& recipients)
{
    CF_TRY(const std::vector<cache::ReissueLine> lines, cache::readReissues(database, letters));
    QHash<QString, std::vector<cache::ReissueLine>> byLetter;
    for (const cache::ReissueLine& line : lines) {
        byLetter[line.of.value()].push_back(line);
    }
    for (UnreachedRecipient& one : recipients) {
        const std::vector<cache::ReissueLine> own = byLetter.value(one.letter.id.value());
        one.reissue = reissueFor(one.line.customer, own);
        one.asked = book.of(one.letter, one.line.customer, own);
    }
    return {};
}

} // namespace

std::span<const QLatin1StringView> recipientColumns() { return columns; }

QJsonObject recipientJson(const UnreachedRecipient& recipient)
{
    const cache::RecipientLine& line = recipient.line;
    const search::Row& letter = recipient.letter;
    const bool isTold = !line.communication.value().isEmpty();
    return {{columns[0], letter.id.value()},
            {columns[1], textOrNull(letter.documentId)},
            {columns[2], codeOf(recipient.why)},
            {columns[3], textOrNull(line.customer)},
            {columns[4], textOrNull(line.recipient)},
            {columns[5], isTold ? QJsonValue(code(line.role)) : QJsonValue()},
            {columns[6], isTold ? QJsonValue(code(line.channel)) : QJsonValue()},
            {columns[7], textOrNull(line.platform)},
            {columns[8], textOrNull(line.reach)},
            {columns[9], isTold ? QJsonValue(code(line.state)) : QJsonValue()},
            {columns[10], isTold ? QJsonValue(code(line.grade)) : QJsonValue()},
            {columns[11], textOrNull(line.reason)},
            {columns[12], textOrNull(exportDate(letter.sent))},
            {columns[13], textOrNull(letter.title)},
            {columns[14], textOrNull(letter.documentType)},
            {columns[15], textOrNull(letter.templateId)},
            {columns[16], textOrNull(letter.templateVersion)},
            {columns[17], textOrNull(line.envelope)},
            {columns[18], textOrNull(line.household)},
            {columns[19], isTold ? QJsonValue(line.together) : QJsonValue()},
            {columns[20], letter.repository},
            {columns[21], recipient.reissue ? textOrNull(recipient.reissue->documentId) : QJsonValue()},
            {columns[22], recipient.reissue ? textOrNull(exportDate(recipient.reissue->sent)) : QJsonValue()},
            {columns[23], recipient.reissue ? QJsonValue(code(recipient.reissue->state)) : QJsonValue()},
            {columns[24], recipient.asked ? QJsonValue(recipient.asked->reference) : QJsonValue()},
            {columns[25], recipient.asked ? QJsonValue(isoUtc(recipient.asked->at)) : QJsonValue()},
            {columns[26], recipient.asked ? QJsonValue(codeOf(recipient.asked->stage)) : QJsonValue()}};
}

Result<qint64> listUnreached(store::Database& database, search::SearchIndex& index, const query::Query& population, const query::Calendar& calendar,
                             const std::vector<AskedReissue>& asked, const std::function<Result<bool>(const std::vector<UnreachedRecipient>&)>& take)
{
    constexpr int pageSize = 500;
    qint64 letters = 0;
    CF_TRY(const AskedBook book, AskedBook::read(database, asked));
    for (const StepQuery& step : stepsOf(population)) {
        if (step.step < CampaignStep::Archived || step.step > CampaignStep::Delivered) {
            continue;
        }
        for (const LossQuery& loss : step.lost) {
            search::Window window;
            window.limit = pageSize;
            for (bool isMore = true; isMore;) {
                CF_TRY(const search::Rows page, index.rows({loss.query, calendar}, window));
                std::vector<CommunicationId> ids;
                QHash<QString, const search::Row*> byId;
                for (const search::Row& row : page.rows) {
                    ids.push_back(row.id);
                    byId.insert(row.id.value(), &row);
                }
                CF_TRY(const std::vector<cache::RecipientLine> lines, cache::readRecipients(database, ids));
                std::vector<UnreachedRecipient> some;
                for (const cache::RecipientLine& line : lines) {
                    if (isUnreached(line, isOfAll(loss.what))) {
                        some.push_back({line, *byId.value(line.communication.value()), loss.what});
                    }
                    byId.insert(line.communication.value() + u'+', nullptr);
                }
                for (const search::Row& row : page.rows) {
                    if (!byId.contains(row.id.value() + u'+')) { // nobody is told
                        some.push_back({{}, row, loss.what});
                    }
                }
                CF_CHECK(addReissues(database, book, ids, some));
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
    }
    return letters;
}

QFuture<Result<ListWritten>> writeUnreached(store::Readers& readers, search::IndexFactory factory, query::Query population, query::Calendar calendar,
                                            ListWanted wanted, std::shared_ptr<std::atomic<qint64>> letters, std::shared_ptr<store::Interrupt> interrupt)
{
    const auto stopped = interrupt;
    return readers.read(
        [factory = std::move(factory), population = std::move(population), calendar, wanted = std::move(wanted), letters = std::move(letters),
         stopped](store::Database& database) -> Result<ListWritten> {
            if (population.asOf) {
                return fail(ErrorKind::Rejected, u"recipients are told as of now, not as of a past time"_s);
            }
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            ListFile file(wanted);
            CF_CHECK(file.open());
            QSet<QString> done;
            CF_TRY(const qint64 all, listUnreached(database, *index, population, calendar, wanted.asked, [&](const std::vector<UnreachedRecipient>& some) -> Result<bool> {
                       CF_CHECK(file.write(some));
                       for (const UnreachedRecipient& one : some) {
                           done.insert(one.letter.id.value());
                       }
                       *letters = done.size();
                       return !stopped || !stopped->requested();
                   }));
            return file.commit(population, all);
        },
        std::move(interrupt));
}

} // namespace cf::evidence

// Resources with all that is told of their versions, list by list of every domain: shown ones, then hidden ones.
#include "models/base/sha256.h"
#include "models/connectors/exstream/exstream_parts.h"
#include "models/connectors/remote/json_value.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace cf::connectors::exstream {

namespace {

constexpr qsizetype mostVersions = 2'000, mostParts = 2'000;
constexpr qint64 mostContent = qint64(4) << 20;
constexpr qsizetype longestText = 64 * 1024;

QString isoOf(UtcMs at) { return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODateWithMs); }

/// One resource of a slice: what the list had of it.
struct Pending {
    QString domain;
    std::vector<VersionWire> versions;
};

class ChangedResources final : public RunPart
{
public:
    explicit ChangedResources(RunContext& run)
        : m_run(run)
    {}
    QString name() const override { return u"resources"_s; }

    QCoro::Task<Result<IdSlice>> nextSlice(QString after, std::stop_token stop) override
    {
        if (!m_lister) {
            resume(after);
        }
        IdSlice slice;
        addAgain(slice);
        while (slice.ids.isEmpty() && m_list < listCount()) {
            const Result<void> read = co_await readPage(slice, stop);
            if (!read) {
                co_return tl::unexpected<Error>(read.error());
            }
        }
        slice.last = m_list >= listCount();
        if (!slice.last) { // by name: what the account sees may be less when it is taken up again
            slice.after = u"%1 %2 %3"_s.arg(m_list % 2).arg(m_lister->position()).arg(domain().id);
        }
        co_return slice;
    }

    QCoro::Task<Result<std::vector<Change>>> fetch(QStringList ids, std::stop_token stop) override
    {
        std::vector<Change> out = std::exchange(m_run.notes, {});
        for (const QString& id : ids) {
            const Pending pending = m_pending.take(id);
            const Result<void> read = co_await readResource(pending, id.section(u' ', 1), out, stop);
            if (!read) {
                co_return tl::unexpected<Error>(read.error());
            }
        }
        for (Change& note : std::exchange(m_run.notes, {})) {
            out.push_back(std::move(note));
        }
        co_return Result<std::vector<Change>>(std::move(out));
    }

private:
    size_t listCount() const { return m_run.domains.size() * 2; }

    void resume(const QString& after)
    {
        const auto found = std::ranges::find(m_run.domains, after.section(u' ', 2), &DomainWire::id);
        const bool isThere = found != m_run.domains.end();
        m_list = isThere ? size_t(found - m_run.domains.begin()) * 2 + (after.startsWith(u'1') ? 1 : 0) : 0;
        open(isThere ? after.section(u' ', 1, 1).toLongLong() : 0);
    }

    void open(qint64 from)
    {
        if (m_list >= listCount()) {
            m_lister.reset();
            return;
        }
        Query query{{u"filter.latestVersion"_s, u"false"_s}, {u"filter.hidden"_s, m_list % 2 == 1 ? u"true"_s : u"false"_s}};
        if (const QStringList& types = m_run.service.terms.types; !types.isEmpty()) {
            query.emplace_back(u"filter.types"_s, types.join(u','));
        }
        if (!m_run.readsAll) {
            query.emplace_back(u"filter.lastModifiedDateStart"_s, isoOf(m_run.since));
        }
        m_lister.emplace(m_run.service, Room::Design, u"resources/"_s + domain().id, query, u"resources"_s, std::max<qint64>(0, from));
    }

    const DomainWire& domain() const { return m_run.domains[m_list / 2]; }

    void addAgain(IdSlice& slice)
    {
        if (std::exchange(m_hasAgain, true)) {
            return;
        }
        for (auto it = m_run.again.begin(); it != m_run.again.end(); ++it) {
            const QString id = u"%1 %2"_s.arg(m_slice).arg(it.key());
            m_pending.insert(id, {it.value(), {}});
            slice.ids << id;
        }
        m_run.again.clear();
    }

    QCoro::Task<Result<void>> readPage(IdSlice& slice, std::stop_token stop)
    {
        const Result<QJsonArray> rows = co_await m_lister->next(stop);
        const QString of = u"resources of "_s + domain().id;
        if (!rows && !isAnswer(rows.error())) {
            co_return tl::unexpected<Error>(rows.error());
        }
        if (m_list % 2 == 0) {
            m_run.notes.emplace_back(gapIn(Failure::Denied, of, rows ? QString() : rows.error().detail, rows.has_value()));
        }
        ++m_slice;
        QHash<QString, size_t> seen;
        for (const QJsonValue row : rows ? *rows : QJsonArray()) {
            take(row, slice);
        }
        if (!rows || m_lister->isAtEnd()) {
            if (const auto total = m_lister->total()) {
                GapSeen gap = gapIn(Failure::Truncated, m_list % 2 == 0 ? of : u"hidden "_s + of, u"the list counts more than it tells"_s,
                                    m_lister->position() >= *total);
                gap.what.expected = total;
                gap.what.found = m_lister->position();
                m_run.notes.emplace_back(std::move(gap));
            }
            ++m_list;
            open(0);
        }
        co_return Result<void>();
    }

    void take(const QJsonValue& row, IdSlice& slice)
    {
        Result<VersionWire> version = versionIn(row);
        if (!version) {
            const QString id = scalarText(row.toObject().value("id"_L1)).left(255);
            const QString number = scalarText(row.toObject().value("version"_L1)).left(20);
            m_run.notes.emplace_back(asideOf(id.isEmpty() ? u"resource of "_s + domain().id : id,
                                             id.isEmpty() ? u"data"_s : u"version "_s + number, version.error().detail, row));
            return;
        }
        // A filter that is overlooked lists everything.
        if (!m_run.readsAll && version->modified && *version->modified < m_run.since) {
            return;
        }
        const QString id = u"%1 %2"_s.arg(m_slice).arg(version->id);
        Pending& pending = m_pending[id];
        if (pending.versions.empty()) {
            pending.domain = domain().id;
            slice.ids << id;
        }
        pending.versions.push_back(*std::move(version));
    }

    QCoro::Task<Result<void>> readResource(Pending pending, QString id, std::vector<Change>& out, std::stop_token stop)
    {
        std::vector<VersionWire> versions = std::move(pending.versions);
        QString fault;
        if (!m_run.readsAll || versions.empty()) { // a change of one version may end another's period
            const Result<std::vector<VersionWire>> all = co_await versionsOf(pending.domain, id, stop);
            if (!all && !isAnswer(all.error())) {
                co_return tl::unexpected<Error>(all.error());
            }
            fault = all || !mayComeAgain(all.error()) ? fault : all.error().detail;
            versions = all && !all->empty() ? *all : std::move(versions);
        }
        if (versions.empty()) {
            co_return Result<void>(); // hidden from this account by now
        }
        const Result<std::vector<HistoryWire>> history = co_await historyOf(pending.domain, id, stop);
        if (!history && !isAnswer(history.error())) {
            co_return tl::unexpected<Error>(history.error());
        }
        note(history, u"history"_s, pending.domain, fault);
        const std::vector<HistoryWire> lines = history ? *history : std::vector<HistoryWire>();
        DesignResource resource = resourceOf(versions, lines, pending.domain, m_run.service.terms.versionKey);
        for (ResourceVersion& version : resource.versions) {
            const VersionWire& wire = *std::ranges::find(versions, version.number, &VersionWire::version);
            const Result<void> more = co_await addContent(pending.domain, wire, resource.kind, version, stop);
            if (!more && !isAnswer(more.error())) {
                co_return tl::unexpected<Error>(more.error());
            }
            note(more, u"parts and texts"_s, pending.domain, fault);
        }
        out.emplace_back(ResourceSeen{std::move(resource)});
        if (!fault.isEmpty()) { // what could be read is told; the rest is asked for with the next run
            out.emplace_back(asideOf(id, u"resource"_s, fault));
            m_run.again.insert(id, pending.domain);
        }
        co_return Result<void>();
    }

    /// What is refused is refused for all of a domain, and a gap; what could not be told now is asked for again.
    template <class T> void note(const Result<T>& read, const QString& what, const QString& domain, QString& fault)
    {
        const bool isRefused = !read && !mayComeAgain(read.error()) && read.error().kind != ErrorKind::NotFound;
        if (!read && mayComeAgain(read.error())) {
            fault = what + u": "_s + read.error().detail;
        }
        const QString subject = what + u" in "_s + domain;
        if ((read || isRefused) && !m_noted.contains(subject)) {
            m_noted.insert(subject);
            m_run.notes.emplace_back(gapIn(Failure::Denied, subject, read ? QString() : read.error().detail, read.has_value()));
        }
    }

    QCoro::Task<Result<std::vector<VersionWire>>> versionsOf(QString domain, QString id, std::stop_token stop)
    {
        std::vector<VersionWire> versions;
        for (const QString& hidden : {u"false"_s, u"true"_s}) {
            const Query query{{u"filter.ids"_s, id}, {u"filter.latestVersion"_s, u"false"_s}, {u"filter.hidden"_s, hidden}};
            const Result<QJsonArray> rows = co_await allOf(m_run.service, Room::Design, u"resources/"_s + domain, query, u"versions of a resource"_s, mostVersions, stop);
            if (!rows) {
                co_return tl::unexpected<Error>(rows.error());
            }
            for (const QJsonValue row : *rows) {
                const Result<VersionWire> version = versionIn(row);
                if (version && version->id == id) {
                    versions.push_back(*version);
                }
            }
            if (!versions.empty()) {
                break;
            }
        }
        co_return versions;
    }

    QCoro::Task<Result<std::vector<HistoryWire>>> historyOf(QString domain, QString id, std::stop_token stop)
    {
        http::Request request = requestFor(m_run.service, Room::Design, u"resources/"_s + domain + u"/history/"_s + id, {}, u"history of a resource"_s);
        const Result<AnswerWire> answer = co_await answerTo(m_run.service, std::move(request), stop);
        if (!answer) {
            co_return tl::unexpected<Error>(answer.error());
        }
        std::vector<HistoryWire> lines;
        for (const QJsonValue one : answer->data.toArray()) {
            if (Result<HistoryWire> line = historyIn(one)) {
                lines.push_back(*std::move(line));
            }
        }
        co_return lines;
    }

    QCoro::Task<Result<void>> addContent(QString domain, VersionWire wire, ResourceKind kind, ResourceVersion& version, std::stop_token stop)
    {
        const QString number = QString::number(wire.version);
        if (kind != ResourceKind::Image && kind != ResourceKind::Other) {
            const Query query{{u"linkSubjectId"_s, wire.id}, {u"linkSubjectVersion"_s, number}, {u"linkDepth"_s, u"1"_s}};
            http::Request request = requestFor(m_run.service, Room::Design, u"links/"_s + domain, query, u"parts of a version"_s);
            const Result<AnswerWire> answer = co_await answerTo(m_run.service, std::move(request), stop);
            if (!answer && answer.error().kind != ErrorKind::NotFound) {
                co_return tl::unexpected<Error>(answer.error());
            }
            for (const QJsonValue link : answer ? answer->data.toArray() : QJsonArray()) {
                const QString part = linkObjectIn(link);
                if (!part.isEmpty() && !version.parts.contains(part) && version.parts.size() < mostParts) {
                    version.parts << part;
                }
            }
        }
        if (!m_run.service.terms.readsContent || (kind != ResourceKind::Block && kind != ResourceKind::Image)) {
            co_return Result<void>();
        }
        const QString path = u"resources/"_s + domain + u'/' + wire.id + u"/content/"_s;
        const Result<QByteArray> content = co_await bytesOf(path + u"CONTENT"_s, number, stop);
        if (!content) {
            co_return tl::unexpected<Error>(content.error());
        }
        version.contentSha256 = content->isEmpty() ? QByteArray() : sha256Of(*content);
        if (kind != ResourceKind::Block) {
            co_return Result<void>();
        }
        QByteArray text = *content;
        if (!wire.mimeType.startsWith(u"text/plain", Qt::CaseInsensitive)) {
            const Result<QByteArray> words = co_await bytesOf(path + u"TEXT"_s, number, stop);
            if (!words) {
                co_return tl::unexpected<Error>(words.error());
            }
            text = *words;
        }
        version.text = QString::fromUtf8(text.left(longestText * 4)).left(longestText).remove(QChar(0));
        co_return Result<void>();
    }

    /// Empty where there is none, or more than is kept.
    QCoro::Task<Result<QByteArray>> bytesOf(QString path, QString version, std::stop_token stop)
    {
        http::Request request = requestFor(m_run.service, Room::Design, path, {{u"version"_s, version}}, u"content of a version"_s);
        request.headers = {{"Accept", "*/*"}};
        request.maxBytes = mostContent;
        const Result<http::Reply> reply = co_await ask(m_run.service, std::move(request), stop);
        const bool isTooMuch = !reply && reply.error().kind == ErrorKind::Rejected && !mayComeAgain(reply.error()) && !reply.error().detail.startsWith(u"answer");
        if (!reply && !isTooMuch && reply.error().kind != ErrorKind::NotFound) {
            co_return tl::unexpected<Error>(reply.error());
        }
        co_return Result<QByteArray>(reply ? reply->body : QByteArray());
    }

    RunContext& m_run;
    size_t m_list = 0;  ///< of every domain two: shown, hidden
    quint64 m_slice = 0;
    bool m_hasAgain = false;
    QSet<QString> m_noted; ///< what it is known of by now whether it is refused
    std::optional<Lister> m_lister;
    QHash<QString, Pending> m_pending; ///< by slice and id
};

} // namespace

std::unique_ptr<RunPart> changedResources(RunContext& run) { return std::make_unique<ChangedResources>(run); }

} // namespace cf::connectors::exstream

#include "models/connectors/exstream/exstream_connector.h"

#include "models/connectors/exstream/exstream_deeds.h"
#include "models/connectors/exstream/exstream_place.h"
#include "models/connectors/exstream/exstream_rerun.h"
#include "models/connectors/exstream/exstream_review.h"
#include "models/connectors/exstream/exstream_session.h"
#include "models/connectors/remote/authority_settings.h"
#include "models/delivery/cloud_event.h"

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace ex = exstream;

namespace {

constexpr double overlapMinutes = 15, rereadHours = 168, usualPage = 200, mostPage = 1'000;
constexpr int inFlight = 4;
constexpr qsizetype mostKept = 2'000; ///< ids of one kind in a cursor

QString stated(const Connection& connection, const QString& name, const QString& usual)
{
    return connection[name].isEmpty() ? usual : connection[name];
}

/// A path below the base, or an address of its own.
QUrl roomOf(const QUrl& base, const QString& setting)
{
    QUrl url = setting.contains(u"://"_s) ? QUrl(setting, QUrl::StrictMode) : base;
    QString path = setting.contains(u"://"_s) ? url.path() : base.path() + (setting.startsWith(u'/') ? u""_s : u"/"_s) + setting;
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path);
    url.setQuery(QString());
    return url;
}

QUrl baseOf(const QString& location)
{
    QUrl url(location, QUrl::StrictMode);
    QString path = url.path();
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    url.setPath(path);
    url.setQuery(QString());
    return url;
}

/// Why these settings cannot be used; empty: they can.
QString faultIn(const Connection& connection, const ex::Terms& terms)
{
    if (!QStringList{QString(), u"bearer"_s, u"otds"_s, u"oauth"_s}.contains(connection[u"signIn"_s])) {
        return u"signIn is bearer, otds or oauth"_s;
    }
    if (!QStringList{QString(), u"filter"_s, u"filterRequest"_s}.contains(terms.filter)) {
        return u"filter is filter or filterRequest"_s;
    }
    if (!connection[u"since"_s].isEmpty() && !terms.jobsSince) {
        return u"since is a day: 2025-01-01"_s;
    }
    for (const auto& [name, url] : {std::pair(u"design"_s, terms.design), std::pair(u"orchestration"_s, terms.orchestration)}) {
        const bool isOther = connection[name].contains(u"://"_s);
        if (isOther && !mayTakeSecrets(url, connection)) {
            return name + u" is no address that secrets may be sent to"_s;
        }
    }
    return signInFault(connection);
}

QStringList listIn(const QString& setting)
{
    QStringList all;
    for (const QString& one : setting.split(u',', Qt::SkipEmptyParts)) {
        all << one.trimmed();
    }
    return all;
}

ex::Terms termsOf(const Connection& connection, const QUrl& base)
{
    ex::Terms terms;
    terms.design = roomOf(base, stated(connection, u"design"_s, u"/design"_s));
    terms.orchestration = roomOf(base, stated(connection, u"orchestration"_s, u"/orchestration"_s));
    terms.domains = listIn(connection[u"domains"_s]);
    terms.types = listIn(connection[u"resourceTypes"_s]);
    terms.filter = connection[u"filter"_s];
    terms.pageSize = qint64(std::clamp(numberSetting(connection, u"pageSize"_s, usualPage), 1.0, mostPage));
    terms.keys = {stated(connection, u"documentKey"_s, u"DocumentId"_s), stated(connection, u"templateKey"_s, u"TemplateCode"_s)};
    terms.versionKey = stated(connection, u"versionKey"_s, u"TemplateVersion"_s);
    if (const auto since = delivery::eventTime(connection[u"since"_s])) {
        terms.jobsSince = since->utc;
    }
    terms.readsContent = connection[u"content"_s] != u"no";
    terms.input = stated(connection, u"input"_s, u"no"_s);
    terms.data.isRead = connection[u"data"_s] == u"yes";
    terms.data.customer = stated(connection, u"dataCustomer"_s, terms.data.customer);
    terms.data.source = stated(connection, u"dataSource"_s, terms.data.source);
    terms.data.systems = ex::systemsIn(stated(connection, u"dataSystems"_s, ex::usualSystems()));
    for (const auto& [name, paths] : {std::pair(u"dataNumber"_s, &terms.data.number), std::pair(u"dataId"_s, &terms.data.id)}) {
        if (const QStringList own = listIn(connection[name]); !own.isEmpty()) {
            *paths = own;
        }
    }
    return terms;
}

/// Empty while data is not read, as it was before there was any.
QString dataText(const ex::DataTerms& data)
{
    if (!data.isRead) {
        return {};
    }
    QStringList said{data.customer, data.source, data.number.join(u','), data.id.join(u',')};
    for (const auto& [path, system] : data.systems) {
        said << path + u'=' + system;
    }
    return said.join(u';');
}

/// What is read anew when it is said otherwise.
QString fingerprintOf(const ex::Terms& terms)
{
    return QStringList{terms.domains.join(u','), terms.types.join(u','), terms.keys.document, terms.keys.templateCode, terms.versionKey,
                       QString::number(terms.jobsSince.value_or(0)), terms.readsContent ? u"content"_s : QString(), terms.input, dataText(terms.data)}
        .join(u'\n');
}

QHash<QString, QString> idsIn(const QJsonValue& kept)
{
    QHash<QString, QString> ids;
    const QJsonObject object = kept.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        ids.insert(it.key(), it->toString());
    }
    return ids;
}

QJsonObject kept(const QHash<QString, QString>& ids)
{
    QJsonObject object;
    for (auto it = ids.begin(); it != ids.end() && object.size() < mostKept; ++it) {
        object.insert(it.key(), it.value());
    }
    return object;
}

} // namespace

class ExstreamConnector::Run final : public Walk
{
public:
    explicit Run(ExstreamConnector& connector)
        : m_connector(connector)
        , m_context{.service = *connector.m_place->service}
    {}

    QCoro::Task<Result<WalkTerms>> prepare(std::stop_token stop) override
    {
        ex::Service& service = m_context.service;
        service.began.reset();
        const Result<void> read = co_await ex::readDomains(m_context, stop);
        if (!read) {
            co_return tl::unexpected<Error>(read.error());
        }
        m_context.now = service.began.value_or(m_connector.m_parts.clock.now());
        const Connection& connection = m_connector.m_repository.connection;
        WalkTerms terms;
        terms.rules = fingerprintOf(service.terms);
        terms.overlapMs = qint64(numberSetting(connection, u"overlapMinutes"_s, overlapMinutes) * 60'000);
        terms.reconcileHours = numberSetting(connection, u"rereadHours"_s, rereadHours);
        co_return terms;
    }

    std::vector<std::unique_ptr<RunPart>> parts(RunCursor& cursor, bool isNew, qint64 since, bool rereads) override
    {
        Q_UNUSED(isNew);
        m_context.since = since;
        m_context.readsAll = since == 0 || rereads;
        m_context.unfinished = idsIn(cursor.own[u"unfinished"_s]);
        m_context.again = idsIn(cursor.own[u"again"_s]);
        m_context.wiped = m_wipedBefore = cursor.own[u"wiped"_s].toInteger();
        m_context.lastWiped = cursor.own[u"lastWiped"_s].toString();
        std::vector<std::unique_ptr<RunPart>> parts;
        parts.push_back(ex::jobsToRead(m_context, true));
        parts.push_back(ex::changedResources(m_context));
        parts.push_back(ex::jobsToRead(m_context, false));
        return parts;
    }

    std::optional<UtcMs> began() const override { return m_context.service.began; }
    QStringList fieldsSeen() const override { return m_context.hasTraces ? QStringList{u"block"_s, u"asset"_s} : QStringList(); }
    void end(RunCursor& next, bool) override
    {
        next.own.insert(u"unfinished"_s, kept(m_context.unfinished));
        next.own.insert(u"again"_s, kept(m_context.again));
        next.own.insert(u"wiped"_s, m_context.wiped);
        next.own.insert(u"lastWiped"_s, m_context.lastWiped);
        if (m_context.wiped > m_wipedBefore) {
            m_connector.m_place->atEnd = ex::wipedGap(m_context);
        }
    }

private:
    ExstreamConnector& m_connector;
    ex::RunContext m_context;
    qint64 m_wipedBefore = 0;
};

ExstreamConnector::ExstreamConnector(Repository repository, RemoteParts parts)
    : m_repository(std::move(repository))
    , m_parts(std::move(parts))
    , m_place(std::make_unique<Place>())
    , m_walker(m_parts.clock)
{
    const QUrl url = baseOf(m_repository.location);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http")) {
        m_place->fault = u"not the address of an Exstream system: https://communication.example"_s;
        return;
    }
    ex::Terms terms = termsOf(m_repository.connection, url);
    m_place->fault = faultIn(m_repository.connection, terms);
    if (!m_place->fault.isEmpty()) {
        return;
    }
    m_place->line = std::make_unique<http::SignedLine>(m_parts.line(inFlight), ex::sessionFor(m_repository, m_parts));
    m_place->service.emplace(ex::Service{.line = *m_place->line, .terms = std::move(terms)});
}

ExstreamConnector::~ExstreamConnector() = default;

Capabilities ExstreamConnector::capabilities() const
{
    Capabilities capabilities;
    capabilities.changeFeed = true;
    capabilities.deletions = false; // what it forgets is kept here
    capabilities.templateLifecycle = true;
    capabilities.bytesWithRecords = false;
    capabilities.pagesAhead = true;
    capabilities.product = m_place->service ? m_place->service->product : QString();
    return capabilities;
}

QCoro::Task<Result<Page>> ExstreamConnector::changesSince(QString cursor, KnownSources&, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    const auto begin = [this] { return std::make_unique<Run>(*this); };
    m_place->atEnd.reset();
    Result<Page> page = co_await m_walker.next(cursor, begin, *m_place->line, stop);
    if (page && m_place->atEnd) {
        page->changes.emplace_back(*m_place->atEnd);
    }
    co_return page;
}

QCoro::Task<Result<QByteArray>> ExstreamConnector::content(SourceRef, qint64, std::stop_token)
{
    co_return fail(ErrorKind::NotFound, u"a composition system holds no documents of its own"_s);
}

QCoro::Task<Result<QString>> ExstreamConnector::token(SourceRef source) { co_return Result<QString>(source.token); }

std::optional<RepeatGuard> ExstreamConnector::guardOf(const Deed& deed) const
{
    if (std::holds_alternative<RunAgain>(deed)) {
        return RepeatGuard::None;
    }
    const auto* sent = std::get_if<FileDocument>(&deed);
    const bool isReview = sent && !reviewServiceOf(*sent).isEmpty();
    return isReview || std::holds_alternative<Compose>(deed) ? std::optional(RepeatGuard::Reference) : std::nullopt;
}

QCoro::Task<Performed> ExstreamConnector::perform(Command command, std::stop_token stop)
{
    if (!m_place->line || !guardOf(command.deed)) {
        co_return Performed{Performed::End::NotDone, {}, Error{ErrorKind::Rejected, m_place->line ? u"a composition system does no such thing"_s : m_place->fault, {}}};
    }
    if (std::holds_alternative<RunAgain>(command.deed)) {
        co_return co_await ex::runAgain(*m_place->service, std::move(command), stop);
    }
    if (std::holds_alternative<FileDocument>(command.deed)) {
        co_return co_await ex::sendForReview(*m_place->service, std::move(command), stop);
    }
    co_return co_await ex::compose(*m_place->service, std::move(command), stop);
}

QCoro::Task<Result<std::optional<Effect>>> ExstreamConnector::findEffect(Command command, std::stop_token stop)
{
    if (!m_place->line || guardOf(command.deed) != RepeatGuard::Reference) {
        co_return fail(m_place->line ? ErrorKind::Unavailable : ErrorKind::Rejected, m_place->line ? u"nothing tells whether it was done"_s : m_place->fault);
    }
    if (std::holds_alternative<FileDocument>(command.deed)) {
        co_return co_await ex::reviewed(*m_place->service, std::move(command), stop);
    }
    co_return co_await ex::composed(*m_place->service, std::move(command), stop);
}

QCoro::Task<void> ExstreamConnector::close(bool signOut)
{
    co_await closeAll(m_walker, m_place->line.get(), signOut);
}

} // namespace cf::connectors

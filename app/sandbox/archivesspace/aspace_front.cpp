#include "app/sandbox/archivesspace/aspace_front.h"

#include "app/sandbox/archivesspace/aspace_administration.h"
#include "app/sandbox/archivesspace/aspace_reading.h"
#include "app/sandbox/archivesspace/aspace_search.h"
#include "app/sandbox/archivesspace/aspace_trees.h"
#include "app/sandbox/archivesspace/aspace_writer.h"
#include "app/sandbox/archivesspace/aspace_writing.h"

#include <QJsonDocument>

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

HttpResponse lostSession(const QString& code, const QString& text)
{
    const QByteArray json = QJsonDocument(QJsonObject{{u"code"_s, code}, {u"error"_s, text}}).toJson(QJsonDocument::Compact);
    return jsonResponse(412, json); // the only bodies without a line feed
}

/// As it stands, but what is now said otherwise.
QJsonObject merged(QJsonObject body, const QJsonObject& before, const QJsonObject& after)
{
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before[it.key()] != *it) {
            body.insert(it.key(), *it);
        }
    }
    return body;
}

QJsonObject agentBody(const QString& property, const QString& name)
{
    const QJsonArray none;
    QJsonObject named{{property, name},       {u"sort_name_auto_generate"_s, true}, {u"source"_s, u"local"_s}, {u"rules"_s, u"local"_s},
                      {u"use_dates"_s, none}, {u"parallel_names"_s, none}};
    if (property == u"primary_name") {
        named.insert(u"name_order"_s, u"direct"_s);
    }
    QJsonObject body{{u"names"_s, QJsonArray{named}}, {u"publish"_s, false}, {u"is_slug_auto"_s, true}};
    for (const QString& list : {u"agent_contacts"_s, u"agent_identifiers"_s, u"dates_of_existence"_s, u"external_documents"_s, u"notes"_s}) {
        body.insert(list, none);
    }
    return body;
}

} // namespace

AspaceFront::AspaceFront(Holdings& holdings, const Clock& clock)
    : m_site(holdings, clock)
{
    furnish();
    m_site.note = [this](const Effect& effect) { note(effect); };
    holdings.listen([this](const HoldingChange& change, const HeldRecord& before) {
        if (!m_site.isTelling) {
            changed(change, before);
        }
    });
}

/// Agents and the retention schedule, as they were before anything was loaded.
void AspaceFront::furnish()
{
    const auto put = [this](Kind kind, const QJsonObject& body) {
        ShelvedRecord record;
        record.key = m_site.shelves.next(kind);
        record.repository = traits(kind).isGlobal ? 0 : mainRepository;
        record.body = body;
        record.created = record.system = record.user = loadingBegan;
        record.createdBy = record.modifiedBy = u"admin"_s;
        m_site.shelves.put(record);
        return record.uri();
    };
    put(Kind::AgentCorporate, agentBody(u"primary_name"_s, u"Northgate Bank"_s));
    for (const Account& account : m_site.accounts.accounts()) {
        put(Kind::AgentPerson, agentBody(u"primary_name"_s, account.fullName));
    }
    for (const QString& platform : platforms()) {
        put(Kind::AgentSoftware, agentBody(u"software_name"_s, platform.isEmpty() ? u"Print room"_s : platform));
    }
    const QString schedule =
        put(Kind::Classification, {{u"identifier"_s, u"RET"_s}, {u"title"_s, u"Retention schedule"_s}, {u"is_slug_auto"_s, true}});
    int position = 0;
    for (const QString& entry : retentionClasses()) {
        put(Kind::ClassificationTerm, {{u"identifier"_s, u"%1"_s.arg(position + 1, 2, 10, QChar(u'0'))},
                                       {u"title"_s, entry},
                                       {u"position"_s, position},
                                       {u"is_slug_auto"_s, true},
                                       {u"classification"_s, QJsonObject{{u"ref"_s, schedule}}}});
        ++position;
    }
}

HttpResponse AspaceFront::answer(const HttpRequest& request)
{
    HttpRequest asked = request;
    if (request.method == "HEAD") {
        asked.method = "GET";
    }
    Visit visit(m_site, asked);
    if (asked.path.value(0) == u"files") { // a plain store beside the server
        return file(visit);
    }
    const QString token = QString::fromUtf8(asked.header("X-ArchivesSpace-Session"));
    if (!token.isEmpty()) {
        QString name;
        switch (m_site.sessions.visit(token, name)) {
        case Sessions::State::Open: visit.account = m_site.accounts.account(name); break;
        case Sessions::State::Expired: return lostSession(u"SESSION_EXPIRED"_s, u"Session timed out for %1"_s.arg(token));
        case Sessions::State::Gone: return lostSession(u"SESSION_GONE"_s, u"No session found for %1"_s.arg(token));
        }
    }
    return routed(visit);
}

HttpResponse AspaceFront::refusal(int status) const
{
    switch (status) {
    case 403: return denied();
    case 404: return noRoute();
    case 412: return lostSession(u"SESSION_GONE"_s, u"No session found for 0"_s);
    case 500: return broken(u"HOUR_OF_DAY: 2 -> 3"_s);
    default: return failed(status, u"Refused with %1"_s.arg(status));
    }
}

HttpResponse AspaceFront::routed(Visit& visit)
{
    const QStringList& path = visit.request.path;
    const QString first = path.value(0), second = path.value(1);
    const bool isGet = visit.request.method == "GET", isPost = visit.request.method == "POST";
    if (path.isEmpty() && isGet) {
        return answered(QJsonObject{{u"databaseProductName"_s, u"sandbox"_s}, {u"archivesSpaceVersion"_s, u"v4.2.0"_s}});
    }
    if (first == u"version" && path.size() == 1 && isGet) {
        return {200, {{"Content-Type", "text/html;charset=utf-8"}}, "ArchivesSpace (v4.2.0)", false};
    }
    if (first == u"logout" && isPost) {
        const bool isEnded = m_site.sessions.end(QString::fromUtf8(visit.request.header("X-ArchivesSpace-Session")));
        return answered(QJsonObject{{u"status"_s, isEnded ? u"session_logged_out"_s : u"no_active_session"_s}});
    }
    if (first == u"users" && path.size() == 3 && path[2] == u"login") {
        return isPost ? loggedIn(visit, second) : noRoute();
    }
    if (first == u"users" && path.size() <= 2 && (isGet || (isPost && path.size() == 1))) {
        return users(visit);
    }
    if (first == u"repositories" && path.size() == 1 && (isGet || isPost)) {
        return repositories(visit);
    }
    if (first == u"repositories") {
        const QString repository = path[1];
        bool isNumber = false;
        const int id = repository.toInt(&isNumber);
        if (path.size() == 2 && isGet) {
            const Repository* one = m_site.accounts.repository(id);
            return one == nullptr ? notFound(u"Repository"_s) : answered(renderedRepository(*one));
        }
        if (!isNumber) {
            visit.complain(u"repo_id"_s, u"Wanted type Integer but got '%1'"_s.arg(repository));
        } else if (m_site.accounts.repository(id) == nullptr) {
            visit.complain(u"repo_id"_s, u"Failed validation -- The Repository must exist"_s);
        }
        const auto refusal = visit.refused();
        return refusal ? *refusal : path.size() > 2 ? inRepository(visit, id) : noRoute();
    }
    if (first == u"agents" || first == u"subjects") {
        return ofAgents(visit);
    }
    if (first == u"search" && (isGet || isPost)) {
        return path.size() == 1            ? searched(visit, 0)
               : second == u"records"      ? recordsByUri(visit)
               : second == u"repositories" ? repositories(visit)
                                           : noRoute();
    }
    if (first == u"config" && second == u"enumerations" && (isGet || isPost)) {
        return enumerations(visit);
    }
    if (first == u"by-external-id" && isGet) {
        return byExternalId(visit);
    }
    if (first == u"delete-feed" && isGet) {
        return deleteFeed(visit);
    }
    if (first == u"update-feed" && isGet) {
        return updateFeed(visit);
    }
    if (first == u"notifications" && isGet) {
        return answered(QJsonArray());
    }
    if (first == u"batch_delete" && isPost) {
        return deletedInBatch(visit);
    }
    return first == u"merge_requests" && second == u"digital_object" && isPost ? mergedDigitalObjects(visit) : noRoute();
}

HttpResponse AspaceFront::ofAgents(Visit& visit)
{
    const QStringList& path = visit.request.path;
    const bool isSubject = path[0] == u"subjects";
    const auto kind = isSubject ? std::optional(Kind::Subject) : agentKind(path.value(1));
    return kind ? onRecord(visit, *kind, 0, isSubject ? 1 : 2) : noRoute();
}

HttpResponse AspaceFront::inRepository(Visit& visit, int repository)
{
    const QStringList& path = visit.request.path;
    const QString folder = path[2];
    const bool isGet = visit.request.method == "GET", isPost = visit.request.method == "POST";
    if (folder == u"groups" && path.size() <= 4 && (isGet || isPost)) {
        return groups(visit, repository);
    }
    if (folder == u"search" && path.size() == 3 && (isGet || isPost)) {
        return searched(visit, repository);
    }
    if (folder == u"find_by_id" && path.size() == 4 && isGet) {
        return visit.may(u"view_repository"_s, repository) ? found(visit, path[3], repository) : denied();
    }
    const auto kind = repositoryKind(folder);
    return kind ? onRecord(visit, *kind, repository, 3) : noRoute();
}

/// `at`: where the id stands in the path.
HttpResponse AspaceFront::onRecord(Visit& visit, Kind kind, int repository, qsizetype at)
{
    const QStringList& path = visit.request.path;
    const bool isGet = visit.request.method == "GET", isPost = visit.request.method == "POST";
    const auto mayRead = [&] { return repository == 0 || visit.may(u"view_repository"_s, repository); };
    if (path.size() == at) {
        return isGet ? listed(visit, kind, repository) : isPost ? created(visit, kind, repository) : noRoute();
    }
    bool isNumber = false;
    const Key key{kind, path[at].toInt(&isNumber)};
    if (!isNumber) {
        visit.complain(u"id"_s, u"Wanted type Integer but got '%1'"_s.arg(path[at]));
        return *visit.refused();
    }
    const QString what = path.value(at + 1);
    if (path.size() == at + 1) {
        return isGet                              ? (mayRead() ? one(visit, key, repository) : denied())
               : isPost                           ? updated(visit, key, repository)
               : visit.request.method == "DELETE" ? deleted(visit, key, repository)
                                                  : noRoute();
    }
    if (what == u"tree" && path.size() == at + 3 && isGet && (kind == Kind::Resource || kind == Kind::DigitalObject)) {
        const QString part = path[at + 2];
        return part != u"root" && part != u"waypoint" && part != u"node" ? noRoute() : mayRead() ? tree(visit, key, repository, part) : denied();
    }
    if (path.size() != at + 2 || !isPost) {
        return noRoute();
    }
    if (what == u"suppressed" && kind <= Kind::Accession) {
        return suppressed(visit, key, repository);
    }
    if (what == u"publish" || what == u"unpublish") {
        return published(visit, key, repository, what == u"publish");
    }
    const bool canMove = kind == Kind::Resource || kind == Kind::DigitalObject || kind == Kind::Accession;
    return what == u"transfer" && canMove ? transferred(visit, key, repository) : noRoute();
}

QString AspaceFront::nativeId(quint64 accession) const
{
    const auto numbers = m_site.shelves.numbersOf(accession);
    return numbers ? uriOf({Kind::ArchivalObject, numbers->archivalObject}, mainRepository) : QString();
}

std::optional<quint64> AspaceFront::accessionOf(const QString& nativeId) const
{
    const auto reference = referenceOf(nativeId);
    return reference ? m_site.shelves.accessionOf(reference->key) : std::nullopt;
}

QString AspaceFront::versionLabel(const HeldVersion& version) const { return QString::number(version.ordinal); }

Result<void> AspaceFront::act(const QJsonObject& action)
{
    const QString what = action[u"do"].toString(), account = action[u"account"].toString();
    if (what == u"withdraw" || what == u"grant") {
        if (m_site.accounts.account(account) == nullptr) {
            return fail(ErrorKind::NotFound, u"no account %1"_s.arg(account));
        }
        for (Group& group : m_site.accounts.groups()) {
            if (group.repository == mainRepository) {
                group.members.removeAll(account);
                if (what == u"grant" && group.code == u"repository-viewers") {
                    group.members.append(account);
                }
            }
        }
        return {};
    }
    if (what == u"expire-sessions") {
        m_site.sessions.endAll();
        return {};
    }
    if (what == u"index-cycle" && action[u"seconds"].toDouble() >= 1) {
        m_site.indexCycle = UtcMs(action[u"seconds"].toDouble() * 1000);
        return {};
    }
    if (what == u"index") {
        m_site.isIndexUp = action[u"up"].toBool(true);
        return {};
    }
    return fail(ErrorKind::Rejected, u"no such action: %1"_s.arg(what));
}

void AspaceFront::changed(const HoldingChange& change, const HeldRecord& before)
{
    if (change.kind == ChangeKind::TakenIn) {
        takeIn(change.accession);
        return;
    }
    const auto numbers = m_site.shelves.numbersOf(change.accession);
    if (!numbers) {
        return;
    }
    Writer writer(m_site, u"loader"_s);
    const Key object{Kind::ArchivalObject, numbers->archivalObject}, digital{Kind::DigitalObject, numbers->digitalObject};
    switch (change.kind) {
    case ChangeKind::Deleted: {
        const bool leavesTrace = m_site.holdings.presence(change.accession) == Presence::Deleted;
        writer.remove(object, leavesTrace);
        writer.remove(digital, leavesTrace);
        break;
    }
    case ChangeKind::Restricted:
    case ChangeKind::Opened:
        for (const Key& key : {object, digital, Key{Kind::Event, numbers->event}}) {
            writer.suppress(key, change.kind == ChangeKind::Restricted);
        }
        break;
    default: rewrite(change.accession, *numbers, before);
    }
}

void AspaceFront::takeIn(quint64 accession)
{
    const HeldRecord record = m_site.holdings.record(accession);
    const quint64 last = m_site.holdings.loaded() - 1;
    Writer writer(m_site, u"loader"_s);
    Numbers numbers;
    numbers.resource = loadedNumbers(last).resource;
    numbers.digitalObject = writer.create(Kind::DigitalObject, mainRepository, digitalObjectOf(record, m_site.holdings.files())).id;
    numbers.archivalObject = writer.create(Kind::ArchivalObject, mainRepository, archivalObjectOf(record, numbers)).id;
    numbers.event = writer.create(Kind::Event, mainRepository, eventOf(record, numbers)).id;
    m_site.shelves.shelve(accession, numbers);
}

void AspaceFront::rewrite(quint64 accession, const Numbers& numbers, const HeldRecord& before)
{
    const HeldRecord after = m_site.holdings.record(accession);
    const StoredFiles& files = m_site.holdings.files();
    Writer writer(m_site, u"loader"_s);
    const auto save = [&](Key key, const QJsonObject& was, const QJsonObject& is) {
        auto record = was == is ? std::nullopt : m_site.shelves.find(key);
        if (!record) {
            return;
        }
        if (!m_site.shelves.isWritten(key)) { // computed from holdings that have changed already: as it was
            record->body = was;
            m_site.shelves.put(*record);
        }
        writer.save(key, merged(record->body, was, is));
    };
    save({Kind::ArchivalObject, numbers.archivalObject}, archivalObjectOf(before, numbers), archivalObjectOf(after, numbers));
    save({Kind::DigitalObject, numbers.digitalObject}, digitalObjectOf(before, files), digitalObjectOf(after, files));
    save({Kind::Event, numbers.event}, eventOf(before, numbers), eventOf(after, numbers));
}

} // namespace cf::sandbox::archivesspace

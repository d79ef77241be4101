#include "tests/support/archive_rig.h"

using namespace Qt::StringLiterals;

namespace cf::test {

namespace {

QString siteMapping(sandbox::ArchiveKind kind)
{
    QFile file(qEnvironmentVariable("CF_SOURCE") + u"/app/sandbox/site/"_s + sandbox::archiveName(kind) + u".ini"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no mapping %s: CF_SOURCE names the checkout", qPrintable(file.fileName()));
    }
    return QString::fromUtf8(file.readAll());
}

QStringList sorted(QStringList list)
{
    list.removeDuplicates();
    list.removeAll(QString());
    list.sort();
    return list;
}

QStringList texts(const QJsonValue& list, const QString& name = {})
{
    QStringList all;
    for (const QJsonValue one : list.toArray()) {
        all << (name.isEmpty() ? one.toString() : one[name].toString());
    }
    return all;
}

/// Some tell nothing of the bytes of what was destroyed; CMIS has hashes of contents, not of renditions.
QStringList statedBy(sandbox::ArchiveKind kind, const QJsonObject& truth, const QStringList& stated)
{
    using enum sandbox::ArchiveKind;
    const bool forgets = kind == Cmis || kind == Documentum;
    return forgets && truth[u"stub"].toBool() ? QStringList() : kind == Cmis ? stated.mid(0, 1) : stated;
}

} // namespace

QString nativeHere(sandbox::ArchiveKind kind, const QJsonObject& truth)
{
    const QString native = truth[u"native"].toString();
    return kind == sandbox::ArchiveKind::Cmis ? u"series:"_s + native : native;
}

connectors::RemoteParts siteParts(const Clock& clock, std::shared_ptr<FakePatience> patience, const ArchiveAccount& account)
{
    return {.transport = [] { return std::make_shared<http::NetworkTransport>(); },
            .patience = std::move(patience),
            .clock = clock,
            .chance = [] { return 0.5; },
            .secret = [password = account.password](const SecretName&) {
                return QtFuture::makeReadyFuture(Result<Secret>(Secret(password.toUtf8())));
            }};
}

Repository siteRepository(sandbox::ArchiveKind kind, const QUrl& server, const ArchiveAccount& account)
{
    using sandbox::ArchiveKind;
    Repository repository;
    repository.name = sandbox::archiveName(kind);
    repository.zone = u"Europe/Berlin"_s;
    repository.mapping = siteMapping(kind);
    repository.connection.user = account.user;
    repository.connection.settings.insert(u"reconcileHours"_s, u"0"_s);
    repository.location = server.toString();
    switch (kind) {
    case ArchiveKind::ArchivesSpace:
        repository.kind = RepositoryKind::ArchivesSpace;
        repository.connection.signIn = SignInKind::Password;
        repository.location += u"/repositories/2"_s;
        break;
    case ArchiveKind::Documentum:
        repository.kind = RepositoryKind::Documentum;
        repository.connection.signIn = SignInKind::Basic;
        repository.connection.settings.insert(u"type"_s, u"nb_communication"_s);
        repository.connection.settings.insert(u"sentVersion"_s, u"SENT"_s);
        repository.connection.settings.insert(u"holdAttributes"_s, u"nb_hold.matter_no since=nb_hold.since foreign=nb_hold.foreign"_s);
        repository.connection.settings.insert(u"overlapSeconds"_s, u"60"_s);
        repository.location += u"/dctm-rest"_s;
        break;
    case ArchiveKind::ExtendedEcm:
        repository.kind = RepositoryKind::ExtendedEcm;
        repository.connection.signIn = SignInKind::Password;
        repository.connection.settings.insert(u"sentVersion"_s, u"Communication/Sent version"_s);
        repository.connection.settings.insert(u"fileSet"_s, u"Files/File"_s);
        repository.connection.settings.insert(u"fileVersion"_s, u"Files/File/Version"_s);
        repository.connection.settings.insert(u"renditions"_s, u"yes"_s);
        repository.connection.settings.insert(u"workspaces"_s, u"no"_s); // five requests each: tests of records do without
        repository.location += u"/cs/cs"_s;
        break;
    case ArchiveKind::Cmis:
        repository.kind = RepositoryKind::Cmis;
        repository.connection.signIn = SignInKind::Basic;
        repository.connection.settings.insert(u"type"_s, u"nb:sent-communication"_s);
        repository.connection.settings.insert(u"sentVersion"_s, u"nb:asSent"_s);
        repository.connection.settings.insert(u"holds"_s, u"enforced"_s); // as that server does
        repository.location += u"/cmis/browser"_s;
        break;
    }
    repository.id = repositoryId(repository.kind, repository.name);
    return repository;
}

void ArchiveRig::compare(quint64 accession, MayWait mayWait, QStringList& out)
{
    const QJsonObject truth = this->truth(accession);
    const QString presence = truth[u"presence"].toString();
    const std::optional<cache::Record> here = record(nativeHere(truth));
    const auto differs = [&](const char* what, const QString& ours, const QString& theirs) {
        if (ours != theirs) {
            out << u"#%1 %2: here “%3”, there “%4”"_s.arg(accession).arg(QLatin1StringView(what), ours, theirs);
        }
    };
    const bool isShown = presence == u"PRESENT" || (presence == u"RESTRICTED" && m_account.seesAll);
    if (!isShown) {
        const bool mayWaitFor = mayWait == MayWait::Disappearances || (mayWait == MayWait::SilentDisappearances && presence != u"DELETED"_s);
        if (here && here->standing == RecordStanding::Present && !mayWaitFor) {
            differs("standing", u"PRESENT"_s, presence);
        }
        return; // what was known of it stays, and may never have been known
    }
    // A Content Server tells of no permission that is given back, but by listing everything.
    if (mayWait != MayWait::Nothing && m_kind == sandbox::ArchiveKind::ExtendedEcm && wasOpened(accession)) {
        return;
    }
    if (!here) {
        differs("record", u"none"_s, truth[u"native"].toString());
        return;
    }
    const Communication& c = here->communication;
    differs("standing", code(here->standing), u"PRESENT"_s);
    differs("document", c.documentId, truth[u"document"].toString());
    differs("title", c.title, truth[u"title"].toString());
    differs("type", c.type, truth[u"type"].toString());
    differs("batch", c.batch, truth[u"batch"].toString());
    differs("issued", c.issued ? c.issued->text.left(10) : QString(), truth[u"issued"].toString());
    QStringList customers;
    for (const RecipientLeg& leg : c.legs) {
        customers << leg.customer;
    }
    differs("customers", sorted(customers).join(u' '), sorted(texts(truth[u"customers"])).join(u' '));
    differs("template", c.usages.empty() ? QString() : c.usages.front().code + u' ' + c.usages.front().version,
            (truth[u"template"].toString() + u' ' + truth[u"template_version"].toString()).trimmed());
    QStringList hashes, hashesThere, labels;
    for (const cache::RenditionRecord& r : here->renditions) {
        hashes << QString::fromLatin1(r.rendition.declaredSha256.toHex());
    }
    QString sentLabel;
    for (const QJsonValue version : truth[u"versions"].toArray()) {
        const QStringList stated = texts(version[u"files"], u"stated"_s);
        hashesThere << statedBy(m_kind, truth, stated);
        labels << version[u"label"].toString();
        sentLabel = version[u"ordinal"] == truth[u"sent_version"] ? labels.constLast() : sentLabel;
    }
    differs("bytes", sorted(hashes).join(u' '), sorted(hashesThere).join(u' '));
    if (m_kind == sandbox::ArchiveKind::Cmis && !truth[u"stub"].toBool()) { // renditions have no hashes there
        qsizetype files = 0;
        for (const QJsonValue version : truth[u"versions"].toArray()) {
            files += version[u"files"].toArray().size();
        }
        differs("files", QString::number(here->renditions.size()), QString::number(files));
    }
    QStringList holds, holdsHere;
    for (const QJsonValue hold : truth[u"holds"].toArray()) {
        holds << hold[u"name"].toString();
    }
    for (const HoldStatement& hold : c.record ? c.record->holds : std::vector<HoldStatement>()) {
        holdsHere << hold.code;
    }
    differs("holds", sorted(holdsHere).join(u' '), sorted(holds).join(u' '));
    differs("sent version", c.record ? c.record->sentVersion : QString(), sentLabel);
    differs("versions", QString::number(c.record ? c.record->versions.size() : 0), QString::number(labels.size()));
}

bool ArchiveRig::wasOpened(quint64 accession)
{
    for (quint64 serial = holdings().loaded(); serial < holdings().changeCount(); ++serial) {
        const sandbox::HoldingChange change = holdings().change(serial);
        if (change.accession == accession && change.kind == sandbox::ChangeKind::Opened) {
            return true;
        }
    }
    return false;
}

QStringList ArchiveRig::differences(MayWait mayWait)
{
    QStringList out;
    for (quint64 accession = 0; accession < holdings().count() && out.size() < 20; ++accession) {
        compare(accession, mayWait, out);
    }
    return out;
}

} // namespace cf::test

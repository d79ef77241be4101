#include "models/connectors/mailfolder/mail_folder_connector.h"

#include "models/base/sha256.h"
#include "models/connectors/folder/tree_path.h"
#include "models/connectors/folder/tree_state.h"
#include "models/connectors/mailfolder/mail_box.h"
#include "models/delivery/mail_origin.h"

#include <QCoroFuture>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace cf::connectors {

namespace {

constexpr size_t pageSize = 200;
constexpr qint64 bytesAtOnce = 32 << 20;
constexpr qint64 fileLimit = 512 << 20; ///< a mailbox is read whole
constexpr qint64 mailLimit = 32 << 20;

delivery::OriginRules rulesOf(const Connection& connection)
{
    const QString headers = connection[u"idHeader"_s].isEmpty() ? u"X-Communication-Id X-Document-Id"_s : connection[u"idHeader"_s];
    return {headers.split(u' ', Qt::SkipEmptyParts), connection[u"returnPath"_s], connection[u"envelopeId"_s] == u"yes", connection[u"gateway"_s]};
}

/// What mail servers keep beside the mails, and mails that are still being written.
bool isBesideMails(const QString& nativeId)
{
    const QString name = fileNameOf(nativeId), folder = folderOf(nativeId);
    return name.startsWith(u"dovecot") || name.startsWith(u"courier") || name.startsWith(u"maildir") || name == u"subscriptions" || name.endsWith(u".msf") ||
           name.endsWith(u".lock") || folder == u"tmp" || folder.endsWith(u"/tmp");
}

} // namespace

struct MailFolderConnector::Run {
    Run(ArchiveRoot there, TreeState state)
        : root(std::move(there))
        , tree(std::move(state))
    {}

    ArchiveRoot root;
    TreeState tree;
    QString cursor;
    size_t next = 0, gone = 0;
    qint64 page = 0;
    std::optional<MailBox> box; ///< of the file under way
    SourceRef source;
    QByteArray sha256;
};

MailFolderConnector::MailFolderConnector(Repository repository, RemoteParts parts)
    : m_repository(std::move(repository))
    , m_parts(std::move(parts))
{}

MailFolderConnector::~MailFolderConnector() = default;

Capabilities MailFolderConnector::capabilities() const
{
    Capabilities capabilities;
    capabilities.deletions = false;
    capabilities.deliveryEvents = true;
    capabilities.bytesWithRecords = false;
    return capabilities;
}

Result<void> MailFolderConnector::start(KnownSources& known, std::stop_token stop)
{
    CF_TRY(ArchiveRoot root, ArchiveRoot::open(m_repository.location));
    CF_TRY(TreeListing listing, listTree(root, stop));
    listing.saidToBeEmpty = true; // mails are moved on: an empty folder is none that went away
    CF_TRY(TreeState state, compareTree(std::move(listing), known, QString(), stop));
    m_run = std::make_unique<Run>(std::move(root), std::move(state));
    m_run->cursor = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return {};
}

Result<bool> MailFolderConnector::openNext(Page& page)
{
    Run& run = *m_run;
    while (run.next < run.tree.files.size()) {
        const size_t place = run.next++;
        const FileState& state = run.tree.files[place];
        const TreeFile& file = run.tree.listing.files[place];
        const bool isSettled = state.seen == FileState::Seen::Same && (state.knownIndex || state.knownAside) && !state.wasMissing;
        if (isSettled || isBesideMails(file.nativeId())) {
            continue;
        }
        run.source = {m_repository.id, file.nativeId(), {}, tokenOf(file.stamp), indexToken({}, false)};
        auto bytes = readWhole(run.root, run.source.nativeId, fileLimit, run.source.token);
        if (!bytes && bytes.error().kind == ErrorKind::Offline) {
            return tl::unexpected<Error>(bytes.error());
        }
        QString fault;
        if (!bytes) {
            const bool stays = bytes.error().kind == ErrorKind::Rejected || bytes.error().kind == ErrorKind::Unauthorised;
            fault = stays ? bytes.error().detail : QString(); // else gone or being written just now: the next run sees to it
        } else if (!looksLikeMail(*bytes)) {
            fault = u"not an e-mail and not a mailbox"_s;
        } else {
            run.sha256 = sha256Of(*bytes);
            run.box.emplace(*std::move(bytes));
            return true;
        }
        if (!fault.isEmpty()) {
            Aside aside;
            aside.what.nativeId = run.source.nativeId;
            aside.what.reason = fault;
            aside.source = run.source;
            page.changes.emplace_back(std::move(aside));
        }
    }
    return false;
}

QCoro::Task<Result<void>> MailFolderConnector::take(Page& page, std::vector<QByteArray> mails, std::stop_token stop)
{
    const delivery::OriginRules rules = rulesOf(m_repository.connection);
    std::vector<QFuture<Result<MailParts>>> opened; // all at once: the readers have a queue of their own
    for (const QByteArray& mail : mails) {
        if (!m_parts.mails || stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
        }
        opened.push_back(m_parts.mails(mail));
    }
    for (size_t i = 0; i < mails.size(); ++i) {
        const Result<MailParts> parts = co_await opened[i];
        if (!parts && (parts.error().kind == ErrorKind::Cancelled || parts.error().kind == ErrorKind::NotFound)) {
            co_return tl::unexpected<Error>(parts.error());
        }
        // One that no reader can open says nothing; its bytes are kept all the same.
        const MailParts mail = parts.value_or(MailParts());
        const QByteArray reading = delivery::mailReading(delivery::classifyBounce(mail), delivery::originOf(mail, rules));
        auto event = delivery::mailEvent(mails[i], reading);
        if (!event) {
            co_return tl::unexpected<Error>(event.error());
        }
        page.changes.emplace_back(Noticed{*std::move(event)});
    }
    co_return Result<void>();
}

QCoro::Task<Result<Page>> MailFolderConnector::changesSince(QString cursor, KnownSources& known, std::stop_token stop)
{
    if (!m_run || cursor.isEmpty() || !cursor.startsWith(m_run->cursor)) {
        auto started = start(known, stop);
        if (!started) {
            m_run.reset();
            co_return tl::unexpected<Error>(started.error());
        }
    }
    Page page;
    std::vector<QByteArray> mails;
    std::vector<Change> settled; // behind the mails of their files
    qint64 bytes = 0;
    bool isOver = false;
    while (!isOver && mails.size() < pageSize && page.changes.size() < pageSize && settled.size() < pageSize && bytes < bytesAtOnce) {
        if (stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
        }
        if (!m_run->box) {
            const Result<bool> any = openNext(page);
            if (!any) {
                m_run.reset();
                co_return tl::unexpected<Error>(any.error());
            }
            isOver = !*any;
            continue;
        }
        if (!m_run->box->atEnd()) {
            QByteArray mail = m_run->box->next();
            bytes += mail.size();
            if (mail.size() > mailLimit) {
                Aside aside;
                aside.what.nativeId = m_run->source.nativeId;
                aside.what.position = QString::fromLatin1(sha256Of(mail).toHex().first(16));
                aside.what.reason = u"a mail larger than %1 bytes"_s.arg(mailLimit);
                page.changes.emplace_back(std::move(aside));
            } else if (!mail.trimmed().isEmpty()) {
                mails.push_back(std::move(mail));
            }
        }
        if (m_run->box->atEnd()) {
            settled.emplace_back(IndexRead{m_run->source, m_run->sha256});
            m_run->box.reset();
        }
    }
    const Result<void> taken = co_await take(page, std::move(mails), stop);
    if (!taken) {
        m_run.reset();
        co_return tl::unexpected<Error>(taken.error());
    }
    std::move(settled.begin(), settled.end(), std::back_inserter(page.changes));
    const std::vector<Vanished>& vanished = m_run->tree.vanished;
    while (isOver && m_run->gone < vanished.size() && page.changes.size() < 2 * pageSize) {
        const Vanished& gone = vanished[m_run->gone++]; // moved on, as mails do: what it said stays
        if (gone.announce) {
            page.changes.emplace_back(Gone{gone.nativeId});
        }
    }
    page.last = isOver && m_run->gone == vanished.size();
    page.next = page.last ? QString() : m_run->cursor + u' ' + QString::number(++m_run->page);
    page.progress = {qint64(m_run->next), qint64(m_run->tree.files.size())};
    page.fieldsSeen = QStringList{u"state"_s, u"grade"_s, u"reason"_s, u"delivered"_s};
    if (page.last) {
        m_run.reset();
    }
    co_return Result<Page>(std::move(page));
}

QCoro::Task<Result<QByteArray>> MailFolderConnector::content(SourceRef, qint64, std::stop_token)
{
    co_return fail(ErrorKind::NotFound, u"a folder of returned mails holds no documents"_s);
}

QCoro::Task<Result<QString>> MailFolderConnector::token(SourceRef source) { co_return Result<QString>(source.token); }

QCoro::Task<std::vector<ProbeStep>> MailFolderConnector::probe(std::stop_token stop)
{
    using enum ProbeStep::Step;
    std::vector<ProbeStep> steps;
    const auto root = ArchiveRoot::open(m_repository.location);
    if (!root) {
        steps.push_back({Address, false, true, root.error().kind, root.error().detail});
        co_return steps;
    }
    steps.push_back({Address, true, true, ErrorKind::Protocol, m_repository.location});
    const auto listing = listTree(*root, stop);
    if (!listing) {
        steps.push_back({Repository, false, true, listing.error().kind, listing.error().detail});
        co_return steps;
    }
    steps.push_back({Repository, true, true, ErrorKind::Protocol, QString()});
    qint64 files = 0;
    for (const TreeFile& file : listing->files) {
        files += isBesideMails(file.nativeId()) ? 0 : 1;
    }
    steps.push_back({Records, true, false, ErrorKind::Protocol, QString::number(files)});
    co_return steps;
}

QCoro::Task<void> MailFolderConnector::close(bool)
{
    m_run.reset();
    co_return;
}

} // namespace cf::connectors

#include "models/connectors/folder/folder_run.h"

#include "models/connectors/folder/mail_map.h"
#include "models/connectors/folder/tree_path.h"
#include "models/connectors/record/site_customers.h"

#include <QCoroFuture>

namespace cf::connectors {

namespace {

constexpr size_t pageSize = 200;
constexpr size_t mailsAtOnce = 16;
constexpr qint64 mailLimit = 64 << 20;
constexpr qint64 mailBytesAtOnce = 64 << 20;
constexpr qint64 mappingLimit = 1 << 20;

/// The mapping in force: the one handed in when the archive was added, else the one in its root.
Result<QString> mappingTextOf(const Repository& repository, const ArchiveRoot& root)
{
    if (!repository.mapping.isEmpty()) {
        return repository.mapping;
    }
    const auto bytes = readWhole(root, QString::fromUtf16(mappingFileName), mappingLimit);
    if (bytes && customersAreNumbers(QString::fromUtf8(*bytes))) { // known to those who write the cache by the one handed in alone
        return fail(ErrorKind::Rejected, QStringLiteral("mapping file: customers = numbers counts only in a mapping that is handed in"));
    }
    if (bytes) {
        return QString::fromUtf8(*bytes);
    }
    return bytes.error().kind == ErrorKind::NotFound
               ? Result<QString>(QString())
               : fail(bytes.error().kind, QStringLiteral("mapping file: ") + bytes.error().detail);
}

} // namespace

Result<std::unique_ptr<FolderRun>> FolderRun::start(const Repository& repository, KnownSources& known,
                                                    std::stop_token stop)
{
    CF_TRY(ArchiveRoot root, ArchiveRoot::open(repository.location));
    CF_TRY(const QString mapping, mappingTextOf(repository, root));
    CF_TRY(SiteVocabulary vocabulary, SiteVocabulary::read(mapping, repository.zone));
    CF_TRY(TreeListing listing, listTree(root, stop));
    auto run =
        std::unique_ptr<FolderRun>(new FolderRun(RunState(std::move(root), repository.id, std::move(vocabulary))));
    RunState& state = run->m_run;
    CF_TRY(state.tree, compareTree(std::move(listing), known, state.vocabulary.fingerprint(), stop));
    CF_TRY(run->m_plan, planOf(state, stop));
    run->m_changes = std::move(run->m_plan.changes);
    run->announceOddities(known);
    return run;
}

void FolderRun::announceOddities(KnownSources& known)
{
    for (const TreeOddity& oddity : m_run.tree.listing.oddities) {
        const auto sources = known.find(oddity.nativeId);
        const bool told = sources && !oddity.token.isEmpty() &&
                          std::any_of(sources->begin(), sources->end(),
                                      [&](const KnownSource& s) { return s.aside && s.source.token == oddity.token; });
        if (!told) {
            m_changes.push_back(asideOf({m_run.repository, oddity.nativeId, {}, oddity.token, {}}, {}, oddity.reason));
        }
    }
    for (const QString& folder : m_run.tree.unavailable) {
        m_changes.push_back(asideOf({m_run.repository, folder, {}, {}, {}}, {},
                                    QStringLiteral("a volume that was mounted here is not mounted now")));
    }
}

QCoro::Task<Result<Page>> FolderRun::nextPage(KnownSources& known, DocumentReader& reader, std::stop_token stop)
{
    // One round at the most where nothing comes out: a long index is counted through in several pages, so that progress
    // shows.
    for (bool again = true; again && m_phase != Phase::Done && m_changes.size() < pageSize;) {
        if (stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
        }
        Result<void> done;
        switch (m_phase) {
        case Phase::Indexes:
            done = readIndexes(known, stop);
            again = m_phase != Phase::Indexes || !m_group;
            break;
        case Phase::Documents: done = co_await readDocuments(known, reader, stop); break;
        case Phase::Gone: tellGone(); break;
        case Phase::Done: break;
        }
        if (!done) {
            co_return tl::unexpected<Error>(done.error());
        }
    }
    Page page;
    const size_t size = std::min(m_changes.size(), pageSize);
    page.changes.assign(std::make_move_iterator(m_changes.begin()),
                        std::make_move_iterator(m_changes.begin() + qsizetype(size)));
    m_changes.erase(m_changes.begin(), m_changes.begin() + qsizetype(size));
    page.last = m_phase == Phase::Done && m_changes.empty();
    page.progress = {m_run.settled, qint64(m_run.tree.files.size())};
    page.fieldsSeen = m_run.carried.names();
    co_return page;
}

Result<void> FolderRun::readIndexes(KnownSources& known, const std::stop_token& stop)
{
    if (!m_group) {
        if (m_nextGroup == m_plan.groups.size()) {
            m_phase = Phase::Documents;
            return {};
        }
        FolderPlan::Group& next = m_plan.groups[m_nextGroup++];
        m_group = std::make_unique<IndexGroup>(m_run, next.folder, std::move(next.files));
    }
    CF_TRY(const bool done, m_group->readOn(known, stop, m_changes));
    if (done) {
        m_group.reset();
    }
    return {};
}

QCoro::Task<Result<void>> FolderRun::readDocuments(KnownSources& known, DocumentReader& reader, std::stop_token stop)
{
    qint64 mailBytes = 0;
    const size_t total = m_run.tree.files.size();
    while (m_nextFile < total && m_changes.size() + m_mails.size() < pageSize && m_mails.size() < mailsAtOnce &&
           mailBytes < mailBytesAtOnce) {
        if (m_nextFile % 64 == 0 && stop.stop_requested()) {
            co_return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
        }
        const auto file = qsizetype(m_nextFile++);
        const auto isMail = takeDocument(file, known);
        if (!isMail) {
            co_return tl::unexpected<Error>(isMail.error());
        }
        if (*isMail) {
            m_mails.push_back(file);
            mailBytes += m_run.tree.listing.files[size_t(file)].stamp.size;
        }
    }
    auto read = co_await readMails(known, reader);
    if (read && m_nextFile == total) {
        m_phase = Phase::Gone;
    }
    co_return read;
}

/// True for an e-mail to be read.
Result<bool> FolderRun::takeDocument(qsizetype file, KnownSources& known)
{
    const FileState& state = m_run.tree.files[size_t(file)];
    m_run.settled += state.claimedBy < 0 ? 1 : 0;
    if (m_plan.notDocuments[size_t(file)]) {
        return false;
    }
    if (state.claimedBy < 0) {
        CF_CHECK(tellUnnamed(file, known));
    }
    if (state.knownDocument) {
        if (state.seen == FileState::Seen::Changed || state.wasMissing) {
            m_changes.push_back(Touched{m_run.sourceOf(file)});
        }
        return false;
    }
    if (state.claimedBy >= 0 || (state.knownAside && state.seen == FileState::Seen::Same)) {
        return false;
    }
    const QString nativeId = m_run.tree.listing.files[size_t(file)].nativeId();
    if (!m_run.root.isReadable(nativeId)) {
        m_changes.push_back(asideOf(m_run.sourceOf(file), {}, QStringLiteral("may not be read")));
        return false;
    }
    if (suffixOf(nativeId) == u"eml") {
        return true;
    }
    takeOrphan(file);
    return false;
}

/// The record stays when an index no longer names it; that it does so is told.
Result<void> FolderRun::tellUnnamed(qsizetype file, KnownSources& known)
{
    const FileState& state = m_run.tree.files[size_t(file)];
    if (state.group < 0 || !m_run.readNow.contains(m_run.tree.groupCodes[state.group])) {
        return {};
    }
    const QString& code = m_run.tree.groupCodes[state.group];
    const SourceRef source = m_run.sourceOf(file);
    CF_TRY(const std::vector<KnownSource> sources, known.find(source.nativeId));
    for (const KnownSource& one : sources) {
        if (groupCodeIn(one.source.metadataToken) == code && !m_run.saidAgain.contains(qHash(one.communication))) {
            m_changes.push_back(asideOf(source, one.communication.value(),
                                        QStringLiteral("its index no longer names it; the record is kept")));
        }
    }
    return {};
}

void FolderRun::takeOrphan(qsizetype file)
{
    const SourceRef source = m_run.sourceOf(file, orphanToken(m_run.vocabulary.fingerprint()));
    Communication orphan =
        orphanOf(m_run.repository, source.nativeId, source.token, m_run.tree.listing.files[size_t(file)].stamp.size);
    orphan.renditions.front().source = source;
    m_changes.push_back(Upsert{std::move(orphan)});
}

QCoro::Task<Result<void>> FolderRun::readMails(KnownSources& known, DocumentReader& reader)
{
    struct Reading {
        qsizetype file;
        QFuture<Result<Extraction>> result;
    };
    std::vector<Reading> readings;
    for (const qsizetype file : std::exchange(m_mails, {})) {
        const SourceRef source = m_run.sourceOf(file);
        auto bytes = readWhole(m_run.root, source.nativeId, mailLimit, source.token);
        if (bytes) {
            readings.push_back(
                {file, reader.read(std::move(*bytes), source.nativeId, QStringLiteral("message/rfc822"))});
        } else if (bytes.error().kind == ErrorKind::Rejected || bytes.error().kind == ErrorKind::Unauthorised) {
            m_changes.push_back(asideOf(source, {}, bytes.error().detail));
        } else if (bytes.error().kind == ErrorKind::Offline) {
            co_return tl::unexpected<Error>(bytes.error());
        } // else gone or being written just now: the next run sees to it
    }
    for (Reading& reading : readings) {
        const Result<Extraction> extraction = co_await reading.result;
        if (!extraction) {
            co_return tl::unexpected<Error>(extraction.error());
        }
        const SourceRef source = m_run.sourceOf(reading.file, orphanToken(m_run.vocabulary.fingerprint()));
        const auto key = mailKeyOf(extraction->mail ? extraction->mail->messageId : QString(), source, known);
        if (!key) {
            co_return tl::unexpected<Error>(key.error());
        }
        if (extraction->mail) {
            m_run.carried.noteMail();
        }
        const StatedRow stated = extraction->mail ? statedIn(*extraction->mail, m_run.vocabulary) : StatedRow();
        m_run.carried.note(stated);
        m_changes.push_back(Upsert{
            mailOf(*key, source, m_run.tree.listing.files[size_t(reading.file)].stamp.size, *extraction, stated)});
    }
    co_return Result<void>();
}

/// Two files may hold one message. The first keeps its name; a copy is a record of its own, named after its path as
/// well.
Result<QString> FolderRun::mailKeyOf(const QString& messageId, const SourceRef& source, KnownSources& known)
{
    if (messageId.isEmpty() || messageId.size() > 998) { // RFC 5322, 2.1.1: longer than any line
        return QStringLiteral("file:") + source.nativeId;
    }
    const QString key = QStringLiteral("mail:") + messageId;
    const auto owner = m_run.owners.constFind(qHash(key));
    bool taken = owner != m_run.owners.constEnd() && *owner != source.nativeId;
    CF_TRY(const std::vector<KnownSource> sources, known.ofCommunication(communicationId(m_run.repository, key)));
    for (const KnownSource& one : sources) {
        taken = taken || (one.source.nativeId != source.nativeId && m_run.tree.listing.find(one.source.nativeId) >= 0);
    }
    if (taken) {
        return key + u'#' + source.nativeId;
    }
    m_run.owners.insert(qHash(key), source.nativeId);
    return key;
}

void FolderRun::tellGone()
{
    while (m_nextGone < m_run.tree.vanished.size() && m_changes.size() < pageSize) {
        const Vanished& gone = m_run.tree.vanished[m_nextGone++];
        if (gone.announce) {
            m_changes.push_back(Gone{gone.nativeId});
        }
    }
    if (m_nextGone == m_run.tree.vanished.size()) {
        std::move(m_run.indexesRead.begin(), m_run.indexesRead.end(), std::back_inserter(m_changes));
        m_phase = Phase::Done;
    }
}

} // namespace cf::connectors

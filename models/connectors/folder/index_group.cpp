#include "models/connectors/folder/index_group.h"

#include "models/base/sha256.h"
#include "models/connectors/folder/csv_reader.h"
#include "models/connectors/folder/flat_xml_reader.h"
#include "models/connectors/folder/manifest_reader.h"
#include "models/connectors/folder/record_packing.h"
#include "models/connectors/folder/tree_path.h"

#include <QFileDevice>

namespace cf::connectors {

namespace {
constexpr int recordsAtOnce = 20'000;
constexpr size_t changesAtOnce = 200;
} // namespace

IndexGroup::IndexGroup(RunState& run, QString folder, std::vector<GroupFile> files)
    : m_run(run)
    , m_folder(std::move(folder))
    , m_code(groupCodeOf(m_folder))
    , m_files(std::move(files))
    , m_matcher(run.tree.listing, m_folder)
{}

Result<bool> IndexGroup::readOn(KnownSources& known, const std::stop_token& stop, std::vector<Change>& out)
{
    for (int records = 0; !m_done && records < recordsAtOnce && out.size() < changesAtOnce; ++records) {
        if (stop.stop_requested()) {
            return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
        }
        if (!m_reader) {
            if (m_next < m_files.size()) {
                m_done = !openNext(out);
            } else if (!m_building) {
                m_building = true;
                m_next = 0;
            } else {
                CF_CHECK(emitRest(known, out));
                // Not before: an index counts as read only once everything it says is out.
                std::move(m_reads.begin(), m_reads.end(), std::back_inserter(m_run.indexesRead));
                m_done = true;
            }
            continue;
        }
        const ReadStep step = m_reader->next();
        if (std::holds_alternative<EndOfIndex>(step)) {
            m_done = !closeCurrent();
        } else if (m_building) {
            CF_CHECK(build(step, known, out));
        } else {
            count(step);
        }
    }
    return m_done;
}

/// False when the index is no longer the one that was listed.
bool IndexGroup::openNext(std::vector<Change>& out)
{
    const GroupFile& next = m_files[m_next++];
    const SourceRef source = m_run.sourceOf(next.file, indexToken(m_run.vocabulary.fingerprint(), false));
    auto opened = m_run.root.openFile(source.nativeId);
    if (!opened) {
        if (m_building) {
            out.push_back(asideOf(source, {}, opened.error().detail));
        }
        return opened.error().kind != ErrorKind::NotFound;
    }
    const auto stamp = m_run.root.stamp(*opened);
    if (!stamp || tokenOf(*stamp) != source.token) {
        return false;
    }
    std::unique_ptr<QIODevice> device = deviceOf(std::move(*opened));
    m_device = qobject_cast<QFileDevice*>(device.get());
    const bool table = next.probe.form == IndexProbe::Form::Table;
    m_source = std::make_unique<TextSource>(std::move(device), table ? TextSource::Kind::Table : TextSource::Kind::Xml);
    switch (next.probe.form) {
    case IndexProbe::Form::Manifest: m_reader = std::make_unique<ManifestReader>(*m_source); break;
    case IndexProbe::Form::FlatXml: m_reader = std::make_unique<FlatXmlReader>(*m_source, next.probe.recordName); break;
    case IndexProbe::Form::Table: m_reader = std::make_unique<CsvReader>(*m_source); break;
    case IndexProbe::Form::None:
    case IndexProbe::Form::Refused:
        if (m_building) {
            out.push_back(asideOf(source, {}, next.probe.reason));
        }
        return closeCurrent();
    }
    return true;
}

/// False when the file changed while it was read.
bool IndexGroup::closeCurrent()
{
    const QByteArray sha256 = m_building ? m_source->sha256() : QByteArray();
    SourceRef source = m_run.sourceOf(m_files[m_next - 1].file, indexToken(m_run.vocabulary.fingerprint(), m_openRows));
    const auto stamp = m_run.root.stampOf(m_device->handle());
    const bool unchanged = stamp && tokenOf(*stamp) == source.token && !m_source->failed();
    m_reader.reset();
    m_source.reset();
    m_device = nullptr;
    if (m_building && unchanged) {
        m_reads.push_back(IndexRead{source, sha256});
    }
    return unchanged;
}

QString IndexGroup::keyOf(const StatedRecord& record) const
{
    if (const QString id = documentIdOf(record, m_run.vocabulary); !id.isEmpty()) {
        return QStringLiteral("doc:") + id;
    }
    if (record.fromManifest) {
        const QString index = m_run.tree.listing.files[size_t(m_files[m_next - 1].file)].nativeId();
        return record.customerNumber.isEmpty() ? QString()
                                               : QStringLiteral("manifest:%1#%2").arg(index, record.customerNumber);
    }
    const auto match = m_matcher.match(fileNamedBy(record, m_run.vocabulary));
    if (!match) {
        return {};
    }
    const QString path = match->file >= 0 ? m_run.tree.listing.files[size_t(match->file)].nativeId() : match->expected;
    return QStringLiteral("file:%1#%2").arg(path).arg(firstPageOf(record, m_run.vocabulary));
}

void IndexGroup::count(const ReadStep& step)
{
    const auto* record = std::get_if<StatedRecord>(&step);
    if (const QString key = record ? keyOf(*record) : QString(); !key.isEmpty()) {
        ++m_awaited[qHash(key)];
    }
}

Result<void> IndexGroup::build(const ReadStep& step, KnownSources& known, std::vector<Change>& out)
{
    if (const auto* bad = std::get_if<BadRecord>(&step)) {
        setAside(bad->position, bad->reason, bad->raw, out);
        return {};
    }
    const auto& record = std::get<StatedRecord>(step);
    const QString key = keyOf(record);
    auto accepted = accept(record, key, known);
    if (accepted) {
        m_open[key].push_back(std::move(accepted->held));
    } else if (accepted.error().kind != ErrorKind::Rejected && accepted.error().kind != ErrorKind::Conflict) {
        return tl::unexpected<Error>(accepted.error());
    } else {
        m_openRows = m_openRows || accepted.error().kind == ErrorKind::Conflict;
        setAside(record.position, accepted.error().detail, rawOf(record), out);
    }
    const auto awaited = m_awaited.find(qHash(key));
    if (key.isEmpty() || awaited == m_awaited.end() || --*awaited > 0) {
        return {};
    }
    m_awaited.erase(awaited);
    const std::vector<Held> rows = m_open.take(key);
    return rows.empty() ? Result<void>() : emitCommunication(key, rows, known, out);
}

/// Rejected: the record itself is at fault. Conflict: it cannot be settled for what else there is.
Result<IndexGroup::Accepted> IndexGroup::accept(const StatedRecord& record, const QString& key, KnownSources& known)
{
    CF_TRY(const StatedRow row, rowOf(record, m_run.vocabulary));
    CF_TRY(const FileMatch match, place(row));
    if (key.startsWith(u"doc:")) {
        CF_CHECK(claimDocument(key, known));
    }
    if (match.file >= 0) {
        CF_CHECK(claimFile(match.file, qHash(key)));
    }
    m_run.carried.note(row);
    const QString nativeId = match.file >= 0 ? m_run.tree.listing.files[size_t(match.file)].nativeId() : match.expected;
    return Accepted{key, {packed(record), nativeId, match.file, m_files[m_next - 1].file}};
}

Result<FileMatch> IndexGroup::place(const StatedRow& row) const
{
    if (row[StatedField::FileName].isEmpty()) {
        return FileMatch();
    }
    CF_TRY(FileMatch match, m_matcher.match(row[StatedField::FileName]));
    if (!match.ambiguous.isEmpty()) {
        return fail(ErrorKind::Conflict,
                    QStringLiteral("fileName: fits several files: ") + match.ambiguous.mid(0, 4).join(u", "));
    }
    return match;
}

/// One document id belongs to the indexes of one folder: the first in order of path, or the one that had it before.
Result<void> IndexGroup::claimDocument(const QString& key, KnownSources& known)
{
    const auto owner = m_run.owners.constFind(qHash(key));
    if (owner != m_run.owners.constEnd()) {
        return *owner == m_folder
                   ? Result<void>()
                   : fail(ErrorKind::Conflict, QStringLiteral("documentId: already given in folder '%1'").arg(*owner));
    }
    CF_TRY(const std::vector<KnownSource> sources, known.ofCommunication(communicationId(m_run.repository, key)));
    for (const KnownSource& source : sources) {
        const QString code = groupCodeIn(source.source.metadataToken);
        if (code != m_code && m_run.standing.contains(code)) {
            return fail(ErrorKind::Conflict,
                        QStringLiteral("documentId: already given for '%1'").arg(source.source.nativeId));
        }
    }
    m_run.owners.insert(qHash(key), m_folder);
    return {};
}

/// A file may hold several communications, but all of them are told by one index.
Result<void> IndexGroup::claimFile(qsizetype file, size_t key)
{
    FileState& state = m_run.tree.files[size_t(file)];
    const qsizetype index = m_files[m_next - 1].file;
    if (state.claimedBy >= 0 && state.claimedBy != index && state.claimKey != key) {
        const QString other = m_run.tree.listing.files[size_t(state.claimedBy)].nativeId();
        return fail(ErrorKind::Conflict, QStringLiteral("fileName: the file is already named by '%1'").arg(other));
    }
    if (state.claimedBy < 0 && state.group >= 0) {
        const QString code = m_run.tree.groupCodes[state.group];
        if (code != m_code && m_run.standing.contains(code)) {
            return fail(ErrorKind::Conflict,
                        QStringLiteral("fileName: the file is already named by the index of another folder"));
        }
    }
    m_run.settled += state.claimedBy < 0 ? 1 : 0;
    if (state.claimedBy < 0) {
        state.claimedBy = qint32(index);
        state.claimKey = key;
    }
    return {};
}

Result<void> IndexGroup::emitCommunication(const QString& key, const std::vector<Held>& rows, KnownSources& known,
                                           std::vector<Change>& out)
{
    Sha256 hash;
    hash.addData(m_run.vocabulary.fingerprint().toUtf8());
    std::vector<PlacedRow> placed;
    for (const Held& held : rows) {
        const QString index = m_run.tree.listing.files[size_t(held.index)].nativeId();
        for (const QByteArray& part : {held.packed, held.nativeId.toUtf8(), index.toUtf8()}) {
            hash.addData(QByteArray::number(part.size()) + ':');
            hash.addData(part);
        }
        CF_TRY(StatedRow row, rowOf(unpacked(held.packed), m_run.vocabulary));
        PlacedRow one{std::move(row), held.nativeId, {}, -1, index};
        if (held.file >= 0) {
            one.token = m_run.sourceOf(held.file).token;
            one.bytes = m_run.tree.listing.files[size_t(held.file)].stamp.size;
        }
        placed.push_back(std::move(one));
    }
    Communication communication = communicationOf(m_run.repository, key, placed);
    if (communication.renditions.empty()) { // nothing was sent that one could prove
        const SourceRef index = m_run.sourceOf(rows.front().index, indexToken(m_run.vocabulary.fingerprint(), false));
        out.push_back(asideOf(index, documentIdOf(unpacked(rows.front().packed), m_run.vocabulary),
                              QStringLiteral("no record of this document names a file"), rawOf(unpacked(rows.front().packed))));
        return {};
    }
    m_run.saidAgain.insert(qHash(communication.id));
    const QString metadataToken = metadataTokenFor(m_code, hash.result());
    CF_TRY(const bool unchanged, isKnown(communication, metadataToken, known));
    if (unchanged) {
        return {};
    }
    for (Rendition& rendition : communication.renditions) {
        rendition.source.metadataToken = metadataToken;
    }
    out.push_back(Upsert{std::move(communication)});
    return {};
}

Result<bool> IndexGroup::isKnown(const Communication& communication, const QString& metadataToken,
                                 KnownSources& known) const
{
    for (const Rendition& rendition : communication.renditions) {
        CF_TRY(const std::vector<KnownSource> sources, known.find(rendition.source.nativeId));
        const bool same = std::any_of(sources.begin(), sources.end(), [&](const KnownSource& source) {
            return source.communication == communication.id && source.source.metadataToken == metadataToken;
        });
        if (!same) {
            return false;
        }
    }
    return !communication.renditions.empty();
}

/// Only where two keys share a hash does anything wait until the end.
Result<void> IndexGroup::emitRest(KnownSources& known, std::vector<Change>& out)
{
    QStringList keys = m_open.keys();
    keys.sort();
    for (const QString& key : keys) {
        CF_CHECK(emitCommunication(key, m_open.take(key), known, out));
    }
    return {};
}

void IndexGroup::setAside(const QString& position, const QString& reason, const QString& raw, std::vector<Change>& out)
{
    const SourceRef source =
        m_run.sourceOf(m_files[m_next - 1].file, indexToken(m_run.vocabulary.fingerprint(), false));
    out.push_back(asideOf(source, position.isEmpty() ? QStringLiteral("file") : position, reason, raw));
}

} // namespace cf::connectors

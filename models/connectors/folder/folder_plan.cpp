#include "models/connectors/folder/folder_plan.h"

#include "models/base/sha256.h"
#include "models/connectors/folder/tree_path.h"

#include <QMap>

namespace cf::connectors {

const char16_t* const mappingFileName = u"counterfoil-mapping.ini";

namespace {

constexpr qint64 mappingLimit = 1 << 20;

class Planner
{
public:
    Planner(RunState& run, const std::stop_token& stop)
        : m_run(run)
        , m_stop(stop)
    {}

    Result<FolderPlan> run()
    {
        m_plan.notDocuments.resize(m_run.tree.files.size());
        for (size_t i = 0; i < m_run.tree.files.size(); ++i) {
            if (m_stop.stop_requested()) {
                return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
            }
            look(qsizetype(i));
        }
        for (const Vanished& gone : m_run.tree.vanished) {
            vanish(gone);
        }
        for (size_t i = 0; i < m_run.tree.files.size(); ++i) {
            if (m_run.tree.files[i].seen == FileState::Seen::New) {
                appear(m_run.tree.listing.files[i].nativeId());
            }
        }
        for (auto folder = m_folders.begin(); folder != m_folders.end(); ++folder) {
            settle(folder.key(), *folder);
        }
        return std::move(m_plan);
    }

private:
    struct Folder {
        std::vector<qsizetype> indexes;
        QHash<qsizetype, IndexProbe> probes; ///< of those already looked into
        bool toBeRead = false;
        bool openRows = false;
    };

    void look(qsizetype file)
    {
        const FileState& state = m_run.tree.files[size_t(file)];
        // Most files are neither, and their suffix tells without making a string of them.
        const QByteArray& id = m_run.tree.listing.files[size_t(file)].id;
        const QByteArray ending = id.right(4).toLower();
        if (ending != ".xml" && ending != ".csv" && ending != ".ini") {
            return;
        }
        const QString nativeId = QString::fromUtf8(id);
        if (fileNameOf(nativeId) == QStringView(mappingFileName)) {
            takeMapping(file);
            return;
        }
        const bool standing = state.seen == FileState::Seen::Same && !state.otherReading;
        if (!mayBeIndex(nativeId) || (standing && !state.knownIndex)) {
            return;
        }
        if (standing) {
            Folder& folder = m_folders[folderOf(nativeId)];
            folder.indexes.push_back(file);
            folder.openRows = folder.openRows || state.openRows;
        } else if (const IndexProbe probe = probeOf(file); probe.form != IndexProbe::Form::None) {
            Folder& folder = m_folders[folderOf(nativeId)];
            folder.indexes.push_back(file);
            folder.probes.insert(file, probe);
            folder.toBeRead = true;
        } else {
            return;
        }
        m_plan.notDocuments[size_t(file)] = true;
    }

    IndexProbe probeOf(qsizetype file)
    {
        const QString nativeId = m_run.tree.listing.files[size_t(file)].nativeId();
        auto opened = m_run.root.openFile(nativeId);
        // What cannot be opened is told by whoever reads the documents, unless its name makes it an index.
        if (!opened) {
            return isManifestName(nativeId) ? IndexProbe{IndexProbe::Form::Refused, {}, opened.error().detail}
                                            : IndexProbe();
        }
        return probeIndex(deviceOf(std::move(*opened)), nativeId, m_run.vocabulary);
    }

    void takeMapping(qsizetype file)
    {
        m_plan.notDocuments[size_t(file)] = true;
        const FileState& state = m_run.tree.files[size_t(file)];
        const SourceRef source = m_run.sourceOf(file, indexToken(m_run.vocabulary.fingerprint(), false));
        if (state.seen == FileState::Seen::Same && !state.otherReading) {
            return;
        }
        if (!folderOf(source.nativeId).isEmpty()) {
            m_plan.changes.push_back(
                asideOf(source, {}, QStringLiteral("a mapping file counts only in the root of the archive")));
        } else if (const auto bytes = readWhole(m_run.root, source.nativeId, mappingLimit, source.token); bytes) {
            m_plan.changes.push_back(IndexRead{source, sha256Of(*bytes)});
        }
    }

    void vanish(const Vanished& gone)
    {
        if (!gone.groupCode.isEmpty()) {
            m_lost[fileNameOf(gone.nativeId)].insert(gone.groupCode);
        }
        const auto folder = m_folders.find(folderOf(gone.nativeId));
        if (gone.index && folder != m_folders.end()) {
            folder->toBeRead = true; // what it said together with the others has to be said without it
        }
        if (gone.announce) {
            concernOpenRows(gone.nativeId);
        }
    }

    /// A file that moved below its index, or that an index had named before it came.
    void appear(const QString& nativeId)
    {
        concernOpenRows(nativeId);
        const auto codes = m_lost.constFind(fileNameOf(nativeId));
        for (QString folder = folderOf(nativeId); codes != m_lost.constEnd(); folder = folderOf(folder)) {
            const auto known = m_folders.find(folder);
            if (known != m_folders.end() && codes->contains(groupCodeOf(folder))) {
                known->toBeRead = true;
            }
            if (folder.isEmpty()) {
                return;
            }
        }
    }

    void concernOpenRows(const QString& nativeId)
    {
        for (QString folder = folderOf(nativeId);; folder = folderOf(folder)) {
            const auto known = m_folders.find(folder);
            if (known != m_folders.end() && known->openRows) {
                known->toBeRead = true;
            }
            if (folder.isEmpty()) {
                return;
            }
        }
    }

    void settle(const QString& name, Folder& folder)
    {
        if (!folder.toBeRead) {
            m_run.standing.insert(groupCodeOf(name));
            return;
        }
        m_run.readNow.insert(groupCodeOf(name));
        FolderPlan::Group group{name, {}};
        for (const qsizetype file : folder.indexes) {
            const auto known = folder.probes.constFind(file);
            group.files.push_back({file, known != folder.probes.constEnd() ? *known : probeOf(file)});
        }
        m_plan.groups.push_back(std::move(group));
    }

    RunState& m_run;
    const std::stop_token& m_stop;
    FolderPlan m_plan;
    QMap<QString, Folder> m_folders;
    QHash<QString, QSet<QString>>
        m_lost; ///< file name -> folders (by code) whose indexes name a file of that name that is not there
};

} // namespace

Result<FolderPlan> planOf(RunState& run, const std::stop_token& stop) { return Planner(run, stop).run(); }

} // namespace cf::connectors

#include "models/connectors/folder/tree_state.h"

#include "models/connectors/folder/tree_path.h"

#include <algorithm>

namespace cf::connectors {

namespace {

constexpr int sliceSize = 1000;

class Comparison
{
public:
    Comparison(TreeState& state, KnownSources& known, const QString& fingerprint, const std::stop_token& stop)
        : m_state(state)
        , m_known(known)
        , m_fingerprint(fingerprint)
        , m_stop(stop)
    {
        for (const TreeOddity& oddity : state.listing.oddities) {
            m_oddities.insert(oddity.nativeId);
        }
        m_unlisted = QSet<QString>(state.listing.unlisted.begin(), state.listing.unlisted.end());
    }

    Result<void> run()
    {
        QString after;
        while (true) {
            CF_TRY(const QStringList slice, m_known.slice(after, sliceSize));
            if (slice.isEmpty()) {
                return {};
            }
            if (m_state.listing.files.empty() && !m_state.listing.saidToBeEmpty && m_state.listing.oddities.empty()) {
                return fail(ErrorKind::Offline,
                            QStringLiteral("the folder is empty, and was not: is the volume mounted?"));
            }
            for (const QString& nativeId : slice) {
                if (m_stop.stop_requested()) {
                    return fail(ErrorKind::Cancelled, QStringLiteral("stopped"));
                }
                CF_CHECK(meet(nativeId));
            }
            after = slice.last();
        }
    }

private:
    Result<void> meet(const QString& nativeId)
    {
        // Both lists ascend, so the position is found by walking on.
        const QByteArray id = nativeId.toUtf8();
        const auto& files = m_state.listing.files;
        while (m_position < files.size() && files[m_position].id < id) {
            ++m_position;
        }
        CF_TRY(const std::vector<KnownSource> sources, m_known.find(nativeId));
        if (m_position < files.size() && files[m_position].id == id) {
            recognise(m_state.files[m_position], tokenOf(files[m_position].stamp), sources);
        } else if (!isHidden(nativeId, sources)) {
            vanish(nativeId, sources);
        }
        return {};
    }

    void recognise(FileState& file, const QString& token, const std::vector<KnownSource>& sources)
    {
        bool same = !sources.empty();
        for (const KnownSource& source : sources) {
            const bool isIndex =
                source.source.metadataToken.startsWith(u"x:") || (source.communication.isEmpty() && !source.aside);
            file.knownIndex = file.knownIndex || (isIndex && !source.aside);
            file.knownDocument = file.knownDocument || (!isIndex && !source.aside);
            file.wasMissing = file.wasMissing || source.content == ContentState::Missing;
            file.knownAside = file.knownAside || (source.aside && source.source.token == token);
            same = same && source.source.token == token;
            const QString& metadata = source.source.metadataToken;
            const bool readOtherwise = metadata.startsWith(u"x:") || metadata.startsWith(u"o:");
            file.otherReading = file.otherReading || (readOtherwise && metadata.section(u':', 1, 1) != m_fingerprint);
            file.openRows = file.openRows || metadata.endsWith(u":open");
            if (const QString code = groupCodeIn(metadata); !code.isEmpty()) {
                file.group = m_state.groupNumber(code);
            }
        }
        file.seen = sources.empty() ? FileState::Seen::New : same ? FileState::Seen::Same : FileState::Seen::Changed;
    }

    void vanish(const QString& nativeId, const std::vector<KnownSource>& sources)
    {
        Vanished gone{nativeId, {}, false, false};
        for (const KnownSource& source : sources) {
            const bool wasThere = !source.source.token.isEmpty() || source.aside;
            gone.announce = gone.announce || (source.content != ContentState::Missing && wasThere);
            gone.index = gone.index ||
                         (source.content != ContentState::Missing && source.source.metadataToken.startsWith(u"x:"));
            if (const QString code = groupCodeIn(source.source.metadataToken); !code.isEmpty()) {
                gone.groupCode = code;
            }
        }
        m_state.vanished.push_back(gone);
    }

    /// Not seen, and yet not known to be gone: a link or pipe has taken its name, its folder could not be listed, or
    /// the volume it lay on is not mounted.
    bool isHidden(const QString& nativeId, const std::vector<KnownSource>& sources)
    {
        if (m_oddities.contains(nativeId)) {
            return true;
        }
        const auto isForeign = [](const KnownSource& source) { return isForeignToken(source.source.token); };
        const bool foreign = std::any_of(sources.begin(), sources.end(), isForeign);
        QString nearest;
        for (QString folder = folderOf(nativeId); !folder.isEmpty(); folder = folderOf(folder)) {
            if (m_unlisted.contains(folder)) {
                return true;
            }
            if (nearest.isEmpty() && m_state.listing.folders.contains(folder)) {
                nearest = folder;
            }
        }
        if (!foreign || m_state.listing.foreignFolders.contains(nearest)) {
            return false;
        }
        if (!m_state.unavailable.contains(nearest)) {
            m_state.unavailable.append(nearest);
        }
        return true;
    }

    TreeState& m_state;
    KnownSources& m_known;
    const QString& m_fingerprint;
    const std::stop_token& m_stop;
    QSet<QString> m_oddities, m_unlisted;
    size_t m_position = 0;
};

} // namespace

QString groupCodeOf(const QString& folder) { return deriveId(QLatin1StringView("g"), {folder}).left(14); }

QString groupCodeIn(const QString& metadataToken)
{
    return metadataToken.startsWith(u"i:") ? metadataToken.section(u':', 1, 1) : QString();
}

QString metadataTokenFor(const QString& groupCode, const QByteArray& hash)
{
    return QStringLiteral("i:%1:%2").arg(groupCode, QString::fromLatin1(hash.toHex().left(32)));
}

QString orphanToken(const QString& fingerprint) { return QStringLiteral("o:") + fingerprint; }

QString indexToken(const QString& fingerprint, bool openRows)
{
    return QStringLiteral("x:") + fingerprint + (openRows ? QStringLiteral(":open") : QString());
}

qint32 TreeState::groupNumber(const QString& code)
{
    const auto known = m_groupNumbers.constFind(code);
    if (known != m_groupNumbers.constEnd()) {
        return *known;
    }
    groupCodes.append(code);
    return *m_groupNumbers.insert(code, qint32(groupCodes.size() - 1));
}

Result<TreeState> compareTree(TreeListing listing, KnownSources& known, const QString& fingerprint,
                              const std::stop_token& stop)
{
    TreeState state;
    state.listing = std::move(listing);
    state.files.resize(state.listing.files.size());
    CF_CHECK(Comparison(state, known, fingerprint, stop).run());
    return state;
}

} // namespace cf::connectors

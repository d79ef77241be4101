// Records of an archive of the sandbox for commands that place and lift holds.
#pragma once

#include "tests/support/holding_places.h"

namespace cf::test {

struct Holdable {
    QStringList records;                    ///< native ids, with one version each, so that a hold is one effect
    QList<std::pair<QString, QString>> laid; ///< holds that lie already, and the record: each once
};
inline Holdable holdableIn(sandbox::Sandbox& world, sandbox::ArchiveKind kind)
{
    constexpr qsizetype mostLaid = 4;
    Holdable found;
    sandbox::Holdings& holdings = world.holdings(kind);
    for (quint64 accession = 0; accession < holdings.count(); ++accession) {
        const sandbox::HeldRecord record = holdings.record(accession);
        if (record.presence != sandbox::Presence::Present || record.versions.size() != 1) {
            continue;
        }
        const QString id = world.front(kind).nativeId(accession);
        found.records << (kind == sandbox::ArchiveKind::Cmis ? QStringLiteral("series:") + id : id);
        const QString hold = QStringLiteral("OLD-%1-%2").arg(int(kind)).arg(found.records.size()); // the ledger is one for all archives
        if (found.laid.size() < mostLaid && holdings.hold(accession, hold, false)) {
            found.laid << std::pair(hold, found.records.constLast());
        }
    }
    if (found.records.isEmpty()) {
        qFatal("no records to hold");
    }
    return found;
}

} // namespace cf::test

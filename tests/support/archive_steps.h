// What tests of connectors do over and over on an ArchiveRig: load, let time pass, sync, compare with the truth.
#pragma once

#include "tests/support/archive_rig.h"

namespace cf::test {

inline constexpr quint64 records = 1'200; // a quarter of it lies in each archive

inline sandbox::Fault fault(sandbox::FaultKind what, const QString& match, int times = 1, int skip = 0)
{
    sandbox::Fault one;
    one.kind = what;
    one.match = match;
    one.times = times;
    one.skip = skip;
    return one;
}

inline sandbox::SandboxSettings settings(quint64 all = records)
{
    sandbox::SandboxSettings out;
    out.records = all;
    return out;
}
inline void load(ArchiveRig& rig)
{
    const auto end = rig.sync();
    QVERIFY2(end, qPrintable(end ? QString() : end.error().detail));
    rig.pass(120'000); // beyond what is asked for twice
    const auto again = rig.sync();
    QVERIFY2(again, qPrintable(again ? QString() : again.error().detail));
}
inline void agrees(ArchiveRig& rig)
{
    const QStringList differences = rig.differences();
    QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 8).join(u'\n')));
}
inline void step(ArchiveRig& rig)
{
    rig.pass(10'000);
    const auto end = rig.sync();
    QVERIFY2(end, qPrintable(end ? QString() : end.error().detail));
}

} // namespace cf::test

// The main() of tests that run once for each archive: their first argument names it.
#pragma once

#include "app/sandbox/holdings/archive_kind.h"

#include <QCoreApplication>
#include <QTest>

namespace cf::test {

/// kind: set before the test is made.
template <class Test> int runForArchive(int argc, char** argv, sandbox::ArchiveKind& kind)
{
    QCoreApplication app(argc, argv);
    const auto named = argc > 1 ? sandbox::archiveNamed(QString::fromLocal8Bit(argv[1])) : std::nullopt;
    if (!named) {
        qFatal("which archive?");
    }
    kind = *named;
    argv[1] = argv[0];
    Test test;
    return QTest::qExec(&test, argc - 1, argv + 1);
}

} // namespace cf::test

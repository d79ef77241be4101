// What one of our programs says when it is called as a script would: its exit code and its two outputs.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace cf::test {

struct Said {
    int code = -1; ///< -1: it crashed, or did not end within two minutes
    QString out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

/// name: of a program in CF_BIN. environment: the test's own unless told.
inline Said run(const QString& name, const QStringList& words, const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(qEnvironmentVariable("CF_BIN") + u'/' + name, words);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

inline Said counterfoilOn(const QString& profile, const QStringList& words) { return run(QStringLiteral("counterfoil"), QStringList{QStringLiteral("--profile"), profile} + words); }

} // namespace cf::test

#include "models/evidence/reissue/reissue_rule.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr qsizetype mostBytes = 64 * 1024;
constexpr int mostDays = 3650;

} // namespace

ReissueRule readReissueRule(const QString& profile)
{
    ReissueRule rule;
    const QString path = QDir(profile).filePath(u"reissue.json"_s);
    if (profile.isEmpty() || !QFile::exists(path)) {
        return rule;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        rule.fault = file.errorString();
        return rule;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(mostBytes), &error);
    if (!document.isObject()) {
        rule.fault = error.error == QJsonParseError::NoError ? u"no object"_s : error.errorString();
        return rule;
    }
    const QJsonObject object = document.object();
    for (const QString& name : object.keys()) {
        if (name != u"recentDays") {
            rule.fault = u"unknown: "_s + name;
            return rule;
        }
    }
    const QJsonValue days = object[u"recentDays"];
    const int number = days.toInt(0); // 0: no whole number
    if (number < 1 || number > mostDays) {
        rule.fault = u"recentDays: 1 to %1"_s.arg(mostDays);
        return rule;
    }
    rule.recentDays = number;
    return rule;
}

} // namespace cf::evidence

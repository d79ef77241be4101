#include "models/evidence/cut_over_rule.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cf::evidence {

CutOverRule readCutOverRule(const QString& profile)
{
    constexpr qsizetype mostBytes = 64 * 1024;
    CutOverRule rule;
    QFile file(QDir(profile).filePath(u"templates.json"_s));
    if (profile.isEmpty() || !file.exists()) {
        return rule;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        rule.fault = file.errorString();
        return rule;
    }
    QJsonParseError error;
    const QJsonValue hours = QJsonDocument::fromJson(file.read(mostBytes), &error).object()[u"graceHours"_s];
    const double said = hours.toDouble(-1);
    if (error.error != QJsonParseError::NoError) {
        rule.fault = error.errorString();
    } else if (said < 0 || said > CutOverRule::mostHours || said != int(said)) {
        rule.fault = u"graceHours: a whole number from 0 to %1"_s.arg(CutOverRule::mostHours);
    } else {
        rule.graceHours = int(said);
        rule.isOwn = true;
    }
    return rule;
}

} // namespace cf::evidence

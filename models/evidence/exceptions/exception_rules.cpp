#include "models/evidence/exceptions/exception_rules.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

const QString ruleFile = u"exceptions.json"_s;
constexpr qsizetype mostBytes = 300 * 1024;

Result<ExceptionRule> ruleIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    return readExceptionRule(file.read(mostBytes));
}

} // namespace

ExceptionRules readExceptionRules(const QString& profile)
{
    ExceptionRules rules;
    const auto builtIn = ruleIn(u":/exceptions/rule.json"_s);
    Q_ASSERT(builtIn); // it is part of the program
    rules.rule = builtIn ? *builtIn : ExceptionRule();
    if (const QString path = QDir(profile).filePath(ruleFile); !profile.isEmpty() && QFile::exists(path)) {
        if (const auto own = ruleIn(path)) {
            rules.rule = *own;
            rules.isOwn = true;
        } else {
            rules.faults.push_back({ruleFile, own.error().detail});
        }
    }
    const DisputeRules calendars = readDisputeRules(profile);
    if (!calendars.find(rules.rule.calendar)) {
        rules.faults.push_back({ruleFile, u"calendar: "_s + rules.rule.calendar});
    }
    rules.calendar = calendars.calendar(rules.rule.calendar);
    return rules;
}

} // namespace cf::evidence

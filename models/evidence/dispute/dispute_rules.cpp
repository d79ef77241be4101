#include "models/evidence/dispute/dispute_rules.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr qsizetype mostBytes = 300 * 1024;
constexpr int mostCalendars = 200;
const QString ruleFile = u"disputes.json"_s, calendarFolder = u"calendars"_s;

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    return file.read(mostBytes);
}

Result<void> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    return {};
}

void addCalendars(DisputeRules& rules, const QString& folder, bool isOwn)
{
    const QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name).mid(0, mostCalendars);
    for (const QString& name : names) {
        const auto bytes = bytesOf(QDir(folder).filePath(name));
        const auto calendar = bytes ? readBusinessCalendar(*bytes) : tl::unexpected<Error>(bytes.error());
        if (!calendar) {
            rules.faults.push_back({name, calendar.error().detail});
            continue;
        }
        const auto same = std::ranges::find_if(rules.calendars, [&](const CalendarFile& one) { return one.calendar.id == calendar->id; });
        same == rules.calendars.end() ? rules.calendars.push_back({*calendar, isOwn}) : void(*same = {*calendar, isOwn});
    }
}

} // namespace

const BusinessCalendar* DisputeRules::find(const QString& id) const
{
    const auto found = std::ranges::find_if(calendars, [&](const CalendarFile& one) { return one.calendar.id == id; });
    return found == calendars.end() ? nullptr : &found->calendar;
}

const BusinessCalendar& DisputeRules::calendar(const QString& id) const
{
    const BusinessCalendar* named = find(id);
    named = named ? named : find(rule.calendar);
    return named ? *named : calendars.front().calendar;
}

DisputeRules readDisputeRules(const QString& profile)
{
    DisputeRules rules;
    addCalendars(rules, u":/calendars"_s, false);
    const auto own = bytesOf(u":/disputes/rule.json"_s);
    const auto builtIn = own ? readDisputeRule(*own) : tl::unexpected<Error>(own.error());
    Q_ASSERT(builtIn && !rules.calendars.empty() && rules.faults.empty()); // they are part of the program
    rules.rule = builtIn ? *builtIn : DisputeRule();
    if (!profile.isEmpty()) {
        addCalendars(rules, QDir(profile).filePath(calendarFolder), true);
        if (const QString path = QDir(profile).filePath(ruleFile); QFile::exists(path)) {
            const auto bytes = bytesOf(path);
            const auto rule = bytes ? readDisputeRule(*bytes) : tl::unexpected<Error>(bytes.error());
            if (rule) {
                rules.rule = *rule;
                rules.isOwnRule = true;
            } else {
                rules.faults.push_back({ruleFile, rule.error().detail});
            }
        }
    }
    if (!rules.find(rules.rule.calendar)) {
        rules.faults.push_back({ruleFile, u"calendar: "_s + rules.rule.calendar});
    }
    std::ranges::stable_sort(rules.calendars, {}, [](const CalendarFile& one) { return one.calendar.name; });
    return rules;
}

Result<void> keepDisputeRule(const QString& profile, const DisputeRule& rule) { return write(QDir(profile).filePath(ruleFile), written(rule)); }

Result<void> dropDisputeRule(const QString& profile)
{
    QFile file(QDir(profile).filePath(ruleFile));
    return !file.exists() || file.remove() ? Result<void>() : fail(ErrorKind::Storage, file.errorString());
}

Result<BusinessCalendar> keepCalendar(const QString& profile, const QString& file)
{
    CF_TRY(const QByteArray bytes, bytesOf(file));
    CF_TRY(const BusinessCalendar calendar, readBusinessCalendar(bytes));
    if (!QDir(profile).mkpath(calendarFolder)) {
        return fail(ErrorKind::Storage, calendarFolder);
    }
    CF_CHECK(write(QDir(profile).filePath(calendarFolder + u'/' + calendar.id + u".json"_s), bytes));
    return Result<BusinessCalendar>(calendar);
}

Result<void> dropCalendar(const QString& profile, const QString& id)
{
    QFile file(QDir(profile).filePath(calendarFolder + u'/' + id + u".json"_s));
    return !file.exists() || file.remove() ? Result<void>() : fail(ErrorKind::Storage, file.errorString());
}

} // namespace cf::evidence

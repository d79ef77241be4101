#include "models/evidence/retention/retention_rules.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr qsizetype mostBytes = 1024 * 1024;
constexpr int mostYears = 1'000;
const QString ownFile = u"retention.json"_s;

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    if (file.size() > mostBytes) {
        return fail(ErrorKind::Rejected, u"larger than %1 bytes"_s.arg(mostBytes));
    }
    return file.readAll();
}

QString nameIn(const QJsonValue& value, const QString& language)
{
    if (value.isString()) {
        return value.toString();
    }
    const QString own = value[language].toString();
    return own.isEmpty() ? value[u"en"].toString() : own;
}

tl::unexpected<Error> wrong(const QString& where, const QString& what) { return fail(ErrorKind::Rejected, where + u": "_s + what); }

/// A whole number of at least 0; what is not there is 0.
Result<int> lengthIn(const QJsonObject& one, const QString& name, const QString& where)
{
    const QJsonValue value = one[name];
    const double number = value.toDouble(-1);
    if (value.isUndefined()) {
        return 0;
    }
    if (!value.isDouble() || number < 0 || number > mostYears || number != double(int(number))) {
        return wrong(where, u"\"%1\" is no whole number from 0 to %2"_s.arg(name).arg(mostYears));
    }
    return int(number);
}

Result<PlanClass> classFrom(const QJsonObject& one, const QString& where, const QString& language)
{
    PlanClass made;
    made.code = one[u"code"].toString().trimmed();
    made.name = nameIn(one[u"name"], language);
    made.name = made.name.isEmpty() ? made.code : made.name;
    made.isToYearEnd = one[u"toYearEnd"].toBool();
    made.isPermanent = one[u"permanent"].toBool();
    made.basis = one[u"basis"].toString();
    made.fixedBy = one[u"fixedBy"].toString();
    CF_TRY(made.years, lengthIn(one, u"years"_s, where));
    CF_TRY(made.months, lengthIn(one, u"months"_s, where));
    const auto start = retentionStartNamed(one[u"start"].toString(u"issued"_s));
    const auto end = retentionEndNamed(one[u"end"].toString(u"review"_s));
    if (made.code.isEmpty()) {
        return wrong(where, u"\"code\" is missing"_s);
    }
    if (!start || !end) {
        return wrong(where, start ? u"\"end\" is none of destroy, review, transfer"_s : u"\"start\" is none of issued, sent, archived, effective, event, external"_s);
    }
    if (!made.isPermanent && made.years == 0 && made.months == 0) {
        return wrong(where, u"a period of no time; \"years\", \"months\" or \"permanent\" says how long"_s);
    }
    made.start = *start;
    made.end = *end;
    if (const QString day = one[u"fixedOn"].toString(); !day.isEmpty()) {
        const QDate date = QDate::fromString(day, Qt::ISODate);
        if (!date.isValid()) {
            return wrong(where, u"\"fixedOn\" is no day, as 2026-04-01"_s);
        }
        made.fixedOn = date;
    }
    return made;
}

/// The class that an entry names.
Result<QString> namedClass(const RetentionPlan& plan, const QJsonObject& one, const QString& where)
{
    const PlanClass* of = plan.find(one[u"class"].toString());
    if (!of) {
        return wrong(where, u"no class is called \"%1\""_s.arg(one[u"class"].toString()));
    }
    return of->code;
}

} // namespace

Result<RetentionPlan> retentionPlanFrom(const QByteArray& json, const QString& language)
{
    QJsonParseError fault;
    const QJsonObject whole = QJsonDocument::fromJson(json, &fault).object();
    const QJsonArray classes = whole[u"classes"].toArray();
    if (classes.isEmpty()) {
        return fail(ErrorKind::Rejected, fault.error == QJsonParseError::NoError ? u"no list \"classes\""_s : fault.errorString());
    }
    RetentionPlan plan;
    plan.name = nameIn(whole[u"name"], language);
    plan.version = whole[u"version"].toString();
    for (const QJsonValue& value : classes) {
        const QString where = u"classes[%1]"_s.arg(plan.classes.size());
        CF_TRY(PlanClass made, classFrom(value.toObject(), where, language));
        if (plan.find(made.code)) {
            return wrong(where, u"there is a class \"%1\" already"_s.arg(made.code));
        }
        plan.classes.push_back(std::move(made));
    }
    for (const QJsonArray codes = whole[u"codes"].toArray(); const QJsonValue& value : codes) {
        const QJsonObject one = value.toObject();
        const QString where = u"codes[%1]"_s.arg(plan.codes.size());
        PlanCode made{one[u"repository"].toString().trimmed(), one[u"code"].toString().trimmed(), {}};
        CF_TRY(made.planClass, namedClass(plan, one, where));
        if (made.code.isEmpty()) {
            return wrong(where, u"\"code\" is missing"_s);
        }
        plan.codes.push_back(std::move(made));
    }
    for (const QJsonArray types = whole[u"types"].toArray(); const QJsonValue& value : types) {
        const QJsonObject one = value.toObject();
        const QString where = u"types[%1]"_s.arg(plan.types.size());
        PlanType made{one[u"type"].toString().trimmed(), {}};
        CF_TRY(made.planClass, namedClass(plan, one, where));
        if (made.type.isEmpty()) {
            return wrong(where, u"\"type\" is missing"_s);
        }
        plan.types.push_back(std::move(made));
    }
    for (const QJsonArray means = whole[u"means"].toArray(); const QJsonValue& value : means) {
        plan.means << value.toString();
    }
    return plan;
}

RetentionRules readRetentionRules(const QString& profile, const QString& language)
{
    RetentionRules rules;
    const auto own = bytesOf(u":/retention/plan.json"_s);
    auto plan = own ? retentionPlanFrom(*own, language) : Result<RetentionPlan>(tl::unexpected<Error>(own.error()));
    Q_ASSERT(plan); // it is part of the program
    rules.plan = plan.value_or(RetentionPlan());
    const QString path = QDir(profile).filePath(ownFile);
    if (profile.isEmpty() || !QFile::exists(path)) {
        return rules;
    }
    const auto bytes = bytesOf(path);
    auto site = bytes ? retentionPlanFrom(*bytes, language) : Result<RetentionPlan>(tl::unexpected<Error>(bytes.error()));
    if (!site) {
        rules.faults.push_back({ownFile, site.error().detail});
        return rules;
    }
    rules.plan = *std::move(site);
    rules.isOwn = true;
    return rules;
}

Result<RetentionPlan> keepRetentionPlan(const QString& profile, const QString& file, const QString& language)
{
    CF_TRY(const QByteArray bytes, bytesOf(file));
    CF_TRY(RetentionPlan plan, retentionPlanFrom(bytes, language));
    QSaveFile out(QDir(profile).filePath(ownFile));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.commit()) {
        return fail(ErrorKind::Storage, out.errorString());
    }
    return plan;
}

} // namespace cf::evidence

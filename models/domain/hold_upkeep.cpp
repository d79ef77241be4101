#include "models/domain/hold_upkeep.h"

#include "models/base/sha256.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr std::array paces{"never"_L1, "daily"_L1, "weekly"_L1};
constexpr int daysOfWeek = 7;
/// Of what kept one from being made; what is not among them is "other".
constexpr std::array whys{std::pair{"unavailable"_L1, ErrorKind::Unavailable}, std::pair{"locked"_L1, ErrorKind::Locked}, std::pair{"rejected"_L1, ErrorKind::Rejected},
                          std::pair{"unauthorised"_L1, ErrorKind::Unauthorised}, std::pair{"timeout"_L1, ErrorKind::Timeout}, std::pair{"storage"_L1, ErrorKind::Storage}};
constexpr auto otherWhy = "other"_L1;

QDate dayOf(const QJsonObject& told, QStringView name) { return QDate::fromString(told[name].toString(), Qt::ISODate); }

/// What stands before a ledger was taken in was done in another profile, whose files are not here.
bool isOfHere(const MatterStep& step, const MatterStep* imported) { return !imported || step.number > imported->number; }

} // namespace

QLatin1StringView codeOf(CertificatePace pace) { return paces[size_t(pace)]; }

std::optional<CertificatePace> certificatePaceNamed(QStringView code)
{
    const auto found = std::ranges::find_if(paces, [code](QLatin1StringView one) { return one == code; });
    return found == paces.end() ? std::nullopt : std::optional(CertificatePace(found - paces.begin()));
}

CertificatePace certificatePace(const KeptMatter& kept)
{
    const MatterStep* set = kept.last(MatterDeed::Paced);
    const auto pace = set ? certificatePaceNamed(set->told[u"pace"].toString()) : std::nullopt;
    return pace.value_or(kept.matter.scope.isStanding ? CertificatePace::Weekly : CertificatePace::Never);
}

std::vector<MadeCertificate> certificatesOf(const KeptMatter& kept)
{
    std::vector<MadeCertificate> all;
    const MatterStep* imported = kept.last(MatterDeed::Imported);
    for (auto step = kept.steps.rbegin(); step != kept.steps.rend(); ++step) {
        if (step->deed == MatterDeed::Certified && isOfHere(*step, imported)) {
            all.push_back({step->number, dayOf(step->told, u"day"), step->at, step->told[u"file"].toString(), QByteArray::fromHex(step->told[u"sha256"].toString().toLatin1()), step->told[u"key"].toString()});
        }
    }
    return all;
}

QLatin1StringView missingCertificateCode(ErrorKind why)
{
    const auto found = std::ranges::find(whys, why, [](const auto& one) { return one.second; });
    return found == whys.end() ? otherWhy : found->first;
}

ErrorKind missingCertificateNamed(QStringView code)
{
    const auto found = std::ranges::find_if(whys, [code](const auto& one) { return one.first == code; });
    return found == whys.end() ? ErrorKind::Protocol : found->second;
}

std::optional<MissingCertificate> missingCertificate(const KeptMatter& kept)
{
    const MatterStep *missed = kept.lastOfTurn(MatterDeed::Uncertified), *made = kept.lastOfTurn(MatterDeed::Certified);
    if (!missed || !isOfHere(*missed, kept.last(MatterDeed::Imported)) || (made && made->number > missed->number) || certificatePace(kept) == CertificatePace::Never || kept.isReleased()) {
        return std::nullopt;
    }
    return MissingCertificate{dayOf(missed->told, u"day"), missingCertificateNamed(missed->told[u"why"].toString())};
}

bool isCertificateDue(const KeptMatter& kept, QDate today)
{
    const CertificatePace pace = certificatePace(kept);
    if (pace == CertificatePace::Never || kept.isReleased() || !kept.isAsKept || !kept.lastOfTurn(MatterDeed::Verified)) {
        return false;
    }
    QDate last;
    for (const MadeCertificate& one : certificatesOf(kept)) {
        if (one.day == today) {
            return false;
        }
        if (one.day < today && (!last.isValid() || one.day > last)) {
            last = one.day;
        }
    }
    return !last.isValid() || pace == CertificatePace::Daily || last.daysTo(today) >= daysOfWeek;
}

QString certificateFileName(const HoldMatter& matter, QDate day)
{
    // Numbers that differ by a "/" alone are two matters, and a file has none.
    constexpr qsizetype digits = 8;
    const QString of = QString::fromLatin1(sha256Of(matter.id.toUtf8()).toHex().first(digits));
    return u"hold-%1-%2-%3.pdf"_s.arg(QString(matter.number).replace(u'/', u'-'), of, day.toString(Qt::ISODate));
}

std::map<QString, QString> movedTo(const KeptMatter& kept)
{
    std::map<QString, QString> all;
    for (const MatterStep& step : kept.steps) {
        for (const QJsonArray letters = step.told[u"movedLetters"].toArray(); const QJsonValue& one : letters) {
            all[one[u"from"].toString()] = one[u"id"].toString();
        }
    }
    return all;
}

std::map<QString, CompensatingControl> controlsOf(const KeptMatter& kept)
{
    std::map<QString, CompensatingControl> all;
    for (const MatterStep& step : kept.steps) {
        if (step.deed != MatterDeed::Compensated) {
            continue;
        }
        const QJsonObject& told = step.told;
        const QString repository = told[u"repository"].toString();
        if (told[u"ended"].toBool()) {
            all.erase(repository);
        } else {
            all[repository] = {RepositoryId(repository), told[u"ticket"].toString(), told[u"what"].toString(), told[u"responsible"].toString(), dayOf(told, u"until"), step.number, step.at, step.person};
        }
    }
    return all;
}

QString faultOf(const CompensatingControl& control, QDate today)
{
    return control.ticket.trimmed().isEmpty() ? u"ticket"_s : control.responsible.trimmed().isEmpty() ? u"responsible"_s : !control.until.isValid() || control.until < today ? u"until"_s : QString();
}

QJsonObject toldOf(const CompensatingControl& control)
{
    return {{u"repository"_s, control.repository.value()}, {u"ticket"_s, control.ticket.trimmed()}, {u"what"_s, control.what.trimmed()}, {u"responsible"_s, control.responsible.trimmed()},
            {u"until"_s, control.until.toString(Qt::ISODate)}};
}

void markOverdue(HoldMatrix& matrix, const std::map<QString, CompensatingControl>& controls, QDate today)
{
    for (HeldRow& row : matrix.rows) {
        const auto control = controls.find(row.repository.value());
        if (row.part != HeldPart::Records || control == controls.end() || !control->second.isOverdue(today)) {
            continue;
        }
        HeldCell& kind = row.cells[HeldColumn::Class];
        const HeldCell& planned = row.cells[HeldColumn::Planned];
        kind.isRed = true;
        kind.troubled = planned.count.value_or(0);
        kind.states = planned.states;
    }
}

} // namespace cf

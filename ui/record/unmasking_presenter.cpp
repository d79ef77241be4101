#include "ui/record/unmasking_presenter.h"

#include "models/base/deliver.h"
#include "ui/roles/standing_presenter.h"

#include <QCoreApplication>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

struct UnmaskWords {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::UnmaskWords)
};

struct UnmaskLog {
    Activity* activity = nullptr;
    QString person;
};

UnmaskLog& unmaskLog()
{
    static UnmaskLog log; // of the GUI thread
    return log;
}

constexpr std::array reasonCodes{"customer-asks"_L1, "address-checked"_L1, "dispute"_L1, "audit"_L1, "order"_L1};

} // namespace

std::vector<UnmaskReason> allUnmaskReasons() { return {UnmaskReason::CustomerAsks, UnmaskReason::AddressChecked, UnmaskReason::Dispute, UnmaskReason::Audit, UnmaskReason::Order}; }
QLatin1StringView codeOf(UnmaskReason reason) { return reasonCodes[size_t(reason)]; }

QString unmaskReasonWord(UnmaskReason reason)
{
    switch (reason) {
    case UnmaskReason::CustomerAsks: return UnmaskWords::tr("The customer asks for it");
    case UnmaskReason::AddressChecked: return UnmaskWords::tr("The address is to be checked");
    case UnmaskReason::Dispute: return UnmaskWords::tr("A dispute turns on it");
    case UnmaskReason::Audit: return UnmaskWords::tr("An audit looks at it");
    case UnmaskReason::Order: return UnmaskWords::tr("A court or a regulator orders it");
    }
    return {};
}

Unmasking unmaskingHere()
{
    const Standing* here = standing();
    if (!here || here->now().isOpen) {
        return Unmasking::Clear;
    }
    const Grant grant = here->now().grantOf(Right::Unmask);
    return grant == Grant::Yes ? Unmasking::Clear : isActing(grant) ? Unmasking::WithReason : Unmasking::Never;
}

void setUnmaskLog(Activity* activity, const QString& person) { unmaskLog() = {activity, person}; }

void unmask(QObject* receiver, const CommunicationId& communication, std::optional<UnmaskReason> reason, std::function<void(const std::optional<Error>&)> then)
{
    const UnmaskLog& log = unmaskLog();
    Act act{ActKind::Unmask, ActOutcome::Done, log.person, {{u"communication"_s, communication.value()}}, {}};
    const Unmasking here = unmaskingHere();
    if (here == Unmasking::Never || (here == Unmasking::WithReason && !reason)) {
        act.outcome = ActOutcome::Refused;
        act.told = {{u"refused"_s, QString(codeOf(RoleBar::NotInRole))}, {u"right"_s, QString(codeOf(Right::Unmask))}};
        if (log.activity) {
            log.activity->noteSoon(std::move(act));
        }
        then(forbidden(RoleBar::NotInRole, Right::Unmask));
        return;
    }
    if (reason) {
        act.told = {{u"reason"_s, QString(codeOf(*reason))}};
    }
    if (!log.activity) {
        then(std::nullopt);
        return;
    }
    deliver(log.activity->note({act}), receiver, [then = std::move(then)](const Result<qint64>& noted) { // what cannot be logged is not shown
        then(noted ? std::optional<Error>() : std::optional<Error>(noted.error()));
    });
}

} // namespace cf::ui

#include "ui/retention/retention_values_presenter.h"

#include "models/domain/retention_standing.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

struct ValueWords {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::RetentionValues)
};

} // namespace

QString dispositionValueWord(const QString& code)
{
    //: These stand after "disposition" in a sentence about a search
    const QHash<QString, QString> words = {{u"event-pending"_s, ValueWords::tr("waiting for an event")},
                                           {u"retained"_s, ValueWords::tr("not due yet")},
                                           {u"due"_s, ValueWords::tr("due")},
                                           {u"permanent"_s, ValueWords::tr("kept for good")},
                                           {u"in-review"_s, ValueWords::tr("waiting for approval")},
                                           {u"refused"_s, ValueWords::tr("not approved")},
                                           {u"blocked"_s, ValueWords::tr("due and blocked")},
                                           {u"approved-destroy"_s, ValueWords::tr("approved for destruction")},
                                           {u"approved-transfer"_s, ValueWords::tr("approved for another archive")},
                                           {u"transferred"_s, ValueWords::tr("handed over to another archive")},
                                           {u"extended"_s, ValueWords::tr("kept longer by decision")},
                                           {u"executing"_s, ValueWords::tr("under way")},
                                           {u"failed"_s, ValueWords::tr("approved and not carried out")},
                                           {u"destroyed-stub"_s, ValueWords::tr("destroyed")}};
    return words.value(code.toLower());
}

QString blockValueWord(const QString& code)
{
    const auto reason = blockReasonNamed(code.toLower());
    if (!reason) {
        return {};
    }
    switch (*reason) {
    //: These stand after "blocked by" in a sentence about a search
    case BlockReason::Matter: return ValueWords::tr("a matter");
    case BlockReason::Hold: return ValueWords::tr("a hold of its repository");
    case BlockReason::ForeignHold: return ValueWords::tr("a hold of another system");
    case BlockReason::HoldsHidden: return ValueWords::tr("holds that are not shown");
    case BlockReason::Dispute: return ValueWords::tr("an open dispute");
    case BlockReason::Package: return ValueWords::tr("its package");
    case BlockReason::Shared: return ValueWords::tr("another copy");
    case BlockReason::Conflict: return ValueWords::tr("sources that disagree about its class");
    case BlockReason::Transfer: return ValueWords::tr("a transfer to another archive");
    case BlockReason::UnderReview: return ValueWords::tr("a disposition");
    case BlockReason::NotThere: return ValueWords::tr("its repository, which does not show it");
    case BlockReason::NoMeans: return ValueWords::tr("lack of means to destroy it from here");
    case BlockReason::NotDue:
    case BlockReason::Changed: break;
    }
    return {};
}

QString conflictValueWord(const QString& code)
{
    //: These stand after "conflicting" in a sentence about a search
    const QHash<QString, QString> words = {{u"id"_s, ValueWords::tr("document id within one repository")}, {u"metadata"_s, ValueWords::tr("title, type, language or day of issue")}};
    return words.value(code.toLower());
}

} // namespace cf::ui

#include "ui/search/origin_words_presenter.h"

#include <QCoreApplication>
#include <QHash>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

struct OriginWords {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::OriginWords)
};

/// Letters and digits alone, small.
QString bare(const QString& code)
{
    QString out;
    for (const QChar c : code) {
        if (c.isLetterOrNumber()) {
            out += c.toLower();
        }
    }
    return out;
}

QString eventKindNamed(const QString& key)
{
    const QHash<QString, QString> words = {{u"policyissued"_s, OriginWords::tr("Policy issued")},
                                           {u"policyissuance"_s, OriginWords::tr("Policy issued")},
                                           {u"claimapproved"_s, OriginWords::tr("Claim approved")},
                                           {u"claimapproval"_s, OriginWords::tr("Claim approved")},
                                           {u"billingcycleclosed"_s, OriginWords::tr("Billing cycle closed")},
                                           {u"billingcycleclose"_s, OriginWords::tr("Billing cycle closed")},
                                           {u"servicechanged"_s, OriginWords::tr("Service changed")},
                                           {u"servicechange"_s, OriginWords::tr("Service changed")},
                                           {u"paymentoverdue"_s, OriginWords::tr("Payment overdue")},
                                           {u"casedecided"_s, OriginWords::tr("Case decided")},
                                           {u"claimreceived"_s, OriginWords::tr("Claim received")},
                                           {u"claimintake"_s, OriginWords::tr("Claim received")},
                                           {u"underwritingreviewed"_s, OriginWords::tr("Underwriting reviewed")},
                                           {u"underwritingreview"_s, OriginWords::tr("Underwriting reviewed")},
                                           {u"serviceescalated"_s, OriginWords::tr("Service escalated")},
                                           {u"serviceescalation"_s, OriginWords::tr("Service escalated")},
                                           {u"paymentconfirmed"_s, OriginWords::tr("Payment confirmed")},
                                           {u"paymentconfirmation"_s, OriginWords::tr("Payment confirmed")}};
    return words.value(key);
}

QString channelReasonNamed(const QString& key)
{
    const QHash<QString, QString> words = {{u"preference"_s, OriginWords::tr("Preference")},
                                           {u"customerpreference"_s, OriginWords::tr("Preference")},
                                           {u"regulation"_s, OriginWords::tr("Regulation")},
                                           {u"regulatory"_s, OriginWords::tr("Regulation")},
                                           {u"documenttype"_s, OriginWords::tr("Document type")},
                                           {u"fallback"_s, OriginWords::tr("Fallback")}};
    return words.value(key);
}

} // namespace

QString eventKindWord(const QString& code)
{
    const QString word = eventKindNamed(bare(code));
    return word.isEmpty() ? code : word;
}

QString channelReasonWord(const QString& code)
{
    const QString word = channelReasonNamed(bare(code));
    return word.isEmpty() ? code : word;
}

} // namespace cf::ui

// The pages of a sealed pack that this program writes itself: cover, contents, and items that are text.
#include "ui/packs/pack_words_presenter.h"

#include "ui/disputes/dispute_words_presenter.h"
#include "ui/paper/paper_words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class PackPaper
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::PackPaper)
};

QString authorityRows(const PackAuthority& authority)
{
    return paperRow(PackPaper::tr("On the authority of"), packAuthorityWord(authority.kind)) + paperRow(PackPaper::tr("Held by"), authority.holder) +
           paperRow(PackPaper::tr("Granted by document"), authority.document) +
           paperRow(PackPaper::tr("Until"), authority.until ? authority.until->toString(Qt::ISODate) : QString()) +
           paperRow(PackPaper::tr("Covers"), authority.account.isEmpty() ? QString() : PackPaper::tr("account %1 alone").arg(authority.account));
}

QString checklistRows(const evidence::PackReview& review)
{
    QString rows;
    for (const evidence::RequirementReview& one : review.requirements) {
        const QString state = one.state == evidence::RequirementReview::State::There ? PackPaper::tr("%Ln item(s)", nullptr, int(one.items.size()))
                              : one.items.isEmpty()                                  ? packStateWord(one.state)
                                                    : PackPaper::tr("%1 of %2").arg(one.items.size()).arg(one.requirement.count);
        rows += paperRow(requirementName(one.requirement), state);
    }
    return rows;
}

/// Codes that are used, each with what it means.
QString redactionRows(const evidence::PackReview& review)
{
    std::map<QString, int> counts;
    for (const PackItem* item : review.sealed()) {
        for (const PackRedaction& one : item->redactions) {
            ++counts[one.code];
        }
    }
    QString rows;
    for (const auto& [code, count] : counts) {
        rows += paperRow(code, PackPaper::tr("%1; %Ln place(s)", nullptr, count).arg(redactionWord(code)));
    }
    return rows;
}

} // namespace

QString packCoverHtml(const evidence::PackReview& review, const evidence::PackSealing& sealing, const QString& whyUnsigned, const TimeTelling& telling)
{
    const Pack& pack = review.pack;
    QString html = u"<html><body><p style='color:#555'>%1</p><h1>%2</h1><p>%3</p>"_s.arg(
        PackPaper::tr("Response pack").toHtmlEscaped(), pack.title.toHtmlEscaped(),
        PackPaper::tr("%Ln item(s), %1 pages, sealed %2", nullptr, int(sealing.places.size())).arg(sealing.pages).arg(instantOnPaper(sealing.at, telling)).toHtmlEscaped());
    html += paperSection(PackPaper::tr("About"), paperRow(packSubjectWord(pack.subject.kind), pack.subject.name) + paperRow(PackPaper::tr("Customer"), review.about.customer) +
                                                     paperRow(PackPaper::tr("Pack"), PackPaper::tr("%1, version %2").arg(pack.id).arg(sealing.version)) +
                                                     paperRow(PackPaper::tr("Why another version"), sealing.why) + paperRow(PackPaper::tr("Sealed by"), sealing.person) +
                                                     paperRow(PackPaper::tr("With"), sealing.program));
    html += paperSection(PackPaper::tr("Authority"), authorityRows(pack.composition.authority));
    const qint64 left = qint64(pack.composition.items.size()) - qint64(sealing.places.size());
    if (left > 0) {
        html += u"<p><b>%1</b></p>"_s.arg(PackPaper::tr("The authority covers account %1 alone: %Ln document(s) of other accounts, or of none that is told, are not in this pack.", nullptr, int(left))
                                              .arg(pack.composition.authority.account)
                                              .toHtmlEscaped());
    }
    html += paperSection(PackPaper::tr("Checklist: %1").arg(checklistName(review.checklist)), checklistRows(review) + paperRow(PackPaper::tr("Sealed though incomplete"), sealing.reason));
    if (review.about.dispute && !review.about.dispute->outcome.decision.isEmpty()) {
        html += paperSection(PackPaper::tr("Outcome"), paperRow(PackPaper::tr("Approved by"), outcomeWords(review.about.dispute->outcome, telling)));
    }
    html += paperSection(PackPaper::tr("Redacted"), redactionRows(review));
    html += paperSection(PackPaper::tr("How to check it"),
                         paperRow(PackPaper::tr("Inside this file"), PackPaper::tr("%1, which lists every item with its source, time and hash, and the originals of items that are not redacted").arg(QLatin1StringView(evidence::manifestName))) +
                             (sealing.key.isEmpty() ? paperRow(PackPaper::tr("Signature"), PackPaper::tr("none: %1").arg(whyUnsigned))
                                                    : paperRow(PackPaper::tr("Signature"), PackPaper::tr("in the file beside this one; minisign checks it with the key below")) +
                                                          paperRow(PackPaper::tr("Key"), sealing.key)));
    return html + u"</body></html>"_s;
}

QString packContentsHtml(const evidence::PackReview& review, const evidence::PackSealing& sealing, const TimeTelling& telling)
{
    QString html = u"<html><body><h2>%1</h2><table width='100%' cellspacing='0' cellpadding='4'>"_s.arg(PackPaper::tr("Contents").toHtmlEscaped());
    for (const evidence::PackPlace& one : sealing.places) {
        const PackItem& item = *review.pack.composition.find(one.key);
        QStringList notes;
        const evidence::ItemReview& seen = *review.find(one.key);
        if (const PackRequirement* under = review.checklist.find(seen.requirement)) {
            notes << requirementName(*under);
        }
        notes << PackPaper::tr("%Ln page(s)", nullptr, one.pages);
        if (!item.redactions.empty()) {
            notes << PackPaper::tr("redacted; the original is not in this file");
        } else if (one.withheld == u"part-of-a-file") {
            notes << PackPaper::tr("a part of a larger file, which is not in this one");
        }
        for (const evidence::PackCandidate& other : seen.offers) {
            notes << u"%1: %2"_s.arg(packOfferWord(other.offer), other.item.documentId);
        }
        html += u"<tr><td width='6%'>%1</td><td>%2<br><span style='color:#555'>%3</span></td><td width='10%' align='right'>%4</td></tr>"_s.arg(
            QString::number(one.number), packItemTitle(evidence::sealedItem(item), telling).toHtmlEscaped(), notes.join(u" · "_s).toHtmlEscaped(), QString::number(one.firstPage));
    }
    return html + u"</table></body></html>"_s;
}

QString packTextHtml(const PackItem& item, const QString& text, const TimeTelling& telling)
{
    const QString shown = redactedText(text, item.redactions);
    const PackItem told = evidence::sealedItem(item);
    QString rows = paperRow(PackPaper::tr("From"), told.who) + paperRow(PackPaper::tr("Source"), item.source);
    rows = rows.isEmpty() ? QString() : u"<table width='100%' cellspacing='0' cellpadding='0'>%1</table>"_s.arg(rows);
    QString body = shown.toHtmlEscaped();
    body.replace(u'\f', u'\n').replace(u"\n"_s, u"<br>"_s);
    return u"<html><body><h2>%1</h2>%2<p>%3</p></body></html>"_s.arg(packItemTitle(told, telling).toHtmlEscaped(), rows, body);
}

} // namespace cf::ui

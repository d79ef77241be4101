#include "ui/paper/certificate_text_presenter.h"

#include "models/query/print.h"
#include "ui/campaign/campaign_words_presenter.h"
#include "ui/paper/paper_words_presenter.h"
#include "ui/repositories/failure_words_presenter.h"
#include "ui/search/phrasebook_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostGaps = 30; ///< of a repository, on the page; all are in the data inside

class CertificateWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::CertificateWords)
};

QString verdict(const evidence::Certificate& certificate)
{
    const qint64 count = certificate.total.total;
    if (certificate.isComplete()) {
        return count == 0 ? CertificateWords::tr("No communication was found. The repositories named below are complete to the times named with them.")
                          : CertificateWords::tr("These are all: %1. The repositories named below are complete to the times named with them.").arg(numberText(count));
    }
    return count == 0 ? CertificateWords::tr("NOT COMPLETE: no communication was found, and what stands against saying that there is none is named below.")
                      : CertificateWords::tr("NOT COMPLETE: %1 were found, and what stands against saying that these are all is named below.").arg(countText(count, certificate.total.exact));
}

QString repositoryRows(const evidence::CertifiedRepository& one, const TimeTelling& telling)
{
    QString rows = paperRow(CertificateWords::tr("Complete to"), one.stand.watermark ? instantOnPaper(*one.stand.watermark, telling) : CertificateWords::tr("never complete yet")) +
                   paperRow(CertificateWords::tr("Found there"), numberText(one.letters));
    for (const evidence::Lack lack : one.stand.lacks) {
        rows += paperRow(CertificateWords::tr("Against it"), lackWord(lack));
    }
    int told = 0;
    for (const RepositoryGap& gap : one.gaps) {
        if (++told <= mostGaps) {
            rows += paperRow(CertificateWords::tr("Gap"), CertificateWords::tr("%1: %2, since %3").arg(failureWords(gap.failure).word, gap.subject, instantOnPaper(gap.firstSeen, telling)));
        }
    }
    if (told > mostGaps) {
        rows += paperRow(CertificateWords::tr("Gap"), CertificateWords::tr("%Ln more are in the data inside this file", nullptr, told - mostGaps));
    }
    if (one.stand.setAside > 0) {
        rows += paperRow(CertificateWords::tr("Set aside"), CertificateWords::tr("%Ln record(s) that could not be read", nullptr, int(one.stand.setAside)));
    }
    if (one.stand.notShown > 0) {
        rows += paperRow(CertificateWords::tr("Not shown there"), CertificateWords::tr("%Ln record(s) that it no longer shows; they are counted", nullptr, int(one.stand.notShown)));
    }
    if (one.stand.altered > 0) {
        rows += paperRow(CertificateWords::tr("Changed"), CertificateWords::tr("%Ln document(s) that are not as recorded", nullptr, int(one.stand.altered)));
    }
    return rows;
}

} // namespace

QString certificateHtml(const evidence::Certificate& certificate, const QString& key, const QString& whyUnsigned)
{
    const TimeTelling telling{certificate.query.zone, certificate.calendar};
    const QString head = CertificateWords::tr("%1 communications", nullptr, int(certificate.total.total)).arg(countText(certificate.total.total, certificate.total.exact));
    QString html = u"<html><body><p style='color:#555'>%1</p><h1>%2</h1><p>%3</p><p><b>%4</b></p>"_s.arg(
        CertificateWords::tr("Certificate of completeness").toHtmlEscaped(), head.toHtmlEscaped(),
        sentenceOf(certificate.query, certificate.calendar).toHtmlEscaped(), verdict(certificate).toHtmlEscaped());
    html += paperSection(CertificateWords::tr("What was asked"),
                         paperRow(CertificateWords::tr("Query"), query::print(certificate.query)) +
                             paperRow(CertificateWords::tr("Times in"), zoneWord(telling.zone, telling.calendar.business)) +
                             paperRow(CertificateWords::tr("Counted"), CertificateWords::tr("%1, by this machine's clock").arg(instantOnPaper(certificate.calendar.now, telling))) +
                             paperRow(CertificateWords::tr("By"), certificate.program));
    for (const evidence::CertifiedRepository& one : certificate.repositories) {
        html += paperSection(one.stand.name, repositoryRows(one, telling));
    }
    if (!certificate.total.noData.empty()) {
        html += paperSection(CertificateWords::tr("Not told"), paperRow(CertificateWords::tr("Conditions"), noDataText(certificate.total)));
    }
    html += paperSection(CertificateWords::tr("What it says"),
                         paperRow(CertificateWords::tr("It says"), CertificateWords::tr("what the repositories named here had shown to the accounts they are read with, up to the times named")) +
                             paperRow(CertificateWords::tr("It does not say"), CertificateWords::tr("anything of systems that are not connected, of records that no account here may see, or of "
                                                                                                    "what is learnt later, as a letter that comes back")));
    const bool isEnclosed = !certificate.letters.isEmpty();
    html += paperSection(
        CertificateWords::tr("How to check it"),
        paperRow(CertificateWords::tr("Letters"), isEnclosed ? CertificateWords::tr("all of them are in letters.csv inside this file") : CertificateWords::tr("too many to be inside this file: export them by the query")) +
            paperRow(CertificateWords::tr("SHA-256 of their ids"), hashOnPaper(certificate.population)) +
            (key.isEmpty() ? paperRow(CertificateWords::tr("Signature"), CertificateWords::tr("none: %1").arg(whyUnsigned))
                           : paperRow(CertificateWords::tr("Signature"), CertificateWords::tr("in the file of the same name that ends in .minisig")) + paperRow(CertificateWords::tr("Key"), key) +
                                 paperRow(CertificateWords::tr("Check with"), u"minisign -Vm FILE.pdf -P %1"_s.arg(key))));
    return html + u"</body></html>"_s;
}

SealedPaper sealedCertificate(const evidence::Certificate& certificate, const QString& path)
{
    const auto html = [certificate](const QString& key, const QString& whyUnsigned) { return certificateHtml(certificate, key, whyUnsigned); };
    const auto enclosed = [certificate](const QString& key) {
        std::vector<seal::EnclosedFile> files{
            {u"certificate.json"_s, u"application/json"_s, CertificateWords::tr("The same for programs"), QJsonDocument(evidence::certificateJson(certificate, key)).toJson()}};
        if (!certificate.letters.isEmpty()) {
            files.push_back({u"letters.csv"_s, u"text/csv"_s, CertificateWords::tr("All letters"), certificate.letters});
        }
        return files;
    };
    return {path, CertificateWords::tr("Certificate of completeness"), u"completeness of population "_s + QString::fromLatin1(certificate.population.toHex()), certificate.calendar.now,
            certificate.program, html, enclosed};
}

} // namespace cf::ui

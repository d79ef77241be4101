// The certificate of a hold on paper: what was asked for, what each repository was found to hold, by what means, and how somebody else checks it.
#include "ui/holds/hold_json_presenter.h"
#include "ui/holds/hold_trial_words_presenter.h"
#include "ui/holds/hold_upkeep_words_presenter.h"
#include "ui/paper/paper_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class HoldPaper
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::HoldPaper)
};

QString html(const HoldBook& book, const TimeTelling& telling, const QString& program, const QString& key, const QString& whyUnsigned)
{
    const HoldMatter& matter = book.kept.matter;
    QString page = u"<html><body><p style='color:#555'>%1</p><h1>%2</h1><p><b>%3</b></p>"_s.arg(HoldPaper::tr("Certificate of a hold").toHtmlEscaped(),
                                                                                                u"%1 %2"_s.arg(matter.number, matter.name).toHtmlEscaped(), holdVerdict(book).toHtmlEscaped());
    page += paperSection(HoldPaper::tr("The matter"),
                         paperRow(HoldPaper::tr("Kind"), matterKindWord(matter.kind)) + paperRow(HoldPaper::tr("Ordered by"), matter.authority) + paperRow(HoldPaper::tr("Custodian"), matter.custodian) +
                             paperRow(HoldPaper::tr("Review by"), matter.reviewBy ? QLocale().toString(*matter.reviewBy, QLocale::LongFormat) : QString()) +
                             paperRow(HoldPaper::tr("Reaches"), matter.scope.query) + paperRow(HoldPaper::tr("By name"), matter.scope.named.isEmpty() ? QString() : numberText(matter.scope.named.size())) +
                             paperRow(HoldPaper::tr("Standing"), matter.scope.isStanding ? HoldPaper::tr("yes: what comes to match later comes under it") : HoldPaper::tr("no")) +
                             paperRow(HoldPaper::tr("Under other matters"), book.elsewhere > 0 ? numberText(book.elsewhere) : QString()) +
                             paperRow(HoldPaper::tr("Read back"), book.matrix.oldestReading ? HoldPaper::tr("each letter since %1").arg(instantOnPaper(*book.matrix.oldestReading, telling)) : HoldPaper::tr("not every letter yet")) +
                             paperRow(HoldPaper::tr("Stated"), HoldPaper::tr("%1, by this machine's clock").arg(instantOnPaper(telling.calendar.now, telling))) + paperRow(HoldPaper::tr("With"), program));
    const auto controls = controlsOf(book.kept);
    const QDate today = QDateTime::fromMSecsSinceEpoch(telling.calendar.now, telling.calendar.business).date();
    for (const HeldRow& row : book.matrix.rows) {
        QString cells;
        for (const auto& [column, cell] : row.cells) {
            const QString words = column == HeldColumn::Class ? holdClassWord(row) : cell.count ? numberText(*cell.count) : QString();
            cells += paperRow(heldColumnWord(column), cell.isRed ? HoldPaper::tr("%1 (%2 not as they should be)").arg(words, numberText(cell.troubled)) : words);
        }
        if (row.terms && !row.terms->basis.isEmpty()) {
            cells += paperRow(HoldPaper::tr("Found by"), row.terms->basis);
        }
        if (row.terms && row.part == HeldPart::Records) {
            cells += paperRow(HoldPaper::tr("Tried out"), triedWords(book.trials, row.repository, [&telling](UtcMs at) { return instantOnPaper(at, telling); }));
        }
        if (const auto control = controls.find(row.repository.value()); row.part == HeldPart::Records && control != controls.end()) {
            const QString words = controlWords(control->second, today);
            cells += paperRow(HoldPaper::tr("Compensating control"), control->second.isOverdue(today) ? HoldPaper::tr("%1: not looked at since").arg(words) : words) +
                     paperRow(HoldPaper::tr("Noted"), HoldPaper::tr("%1, %2").arg(control->second.notedBy, instantOnPaper(control->second.at, telling)));
        }
        page += paperSection(u"%1: %2"_s.arg(book.repositoryName(row.repository), heldPartWord(row.part)), cells);
    }
    QString steps;
    for (const MatterStep& step : book.kept.steps) {
        steps += paperRow(instantOnPaper(step.at, telling), u"%1 · %2 · %3"_s.arg(matterDeedWord(step), step.person, matterStepDetail(step, telling)));
    }
    page += paperSection(HoldPaper::tr("What was done"), steps);
    page += paperSection(HoldPaper::tr("What it says"),
                         paperRow(HoldPaper::tr("It says"), HoldPaper::tr("what each repository showed of the hold when it was read, by another way than that by which holds are placed where it has one")) +
                             paperRow(HoldPaper::tr("It does not say"), HoldPaper::tr("that a repository without means keeps a letter, or what happened since it was read")));
    page += paperSection(HoldPaper::tr("How to check it"),
                         paperRow(HoldPaper::tr("Data"), HoldPaper::tr("ledger.json and letters.csv inside this file; each step has the SHA-256 of itself and the one before, the last one is %1").arg(QString::fromLatin1(book.kept.head.toHex()))) +
                             (key.isEmpty() ? paperRow(HoldPaper::tr("Signature"), HoldPaper::tr("none: %1").arg(whyUnsigned))
                                            : paperRow(HoldPaper::tr("Signature"), HoldPaper::tr("in the file of the same name that ends in .minisig")) + paperRow(HoldPaper::tr("Key"), key) +
                                                  paperRow(HoldPaper::tr("Check with"), u"counterfoil-verify --key %1 FILE.pdf"_s.arg(key))));
    return page + u"</body></html>"_s;
}

} // namespace

SealedPaper holdPaper(const HoldBook& book, const QString& path, const TimeTelling& telling, const QString& program)
{
    const UtcMs now = telling.calendar.now;
    const auto page = [book, telling, program](const QString& key, const QString& whyUnsigned) { return html(book, telling, program, key, whyUnsigned); };
    const auto enclosed = [book, now, ledger = HoldPaper::tr("Every step, for programs"), letters = HoldPaper::tr("Every letter and where it stands")](const QString& key) {
        return std::vector<seal::EnclosedFile>{{u"ledger.json"_s, u"application/json"_s, ledger, holdLedger(book, now, key)}, {u"letters.csv"_s, u"text/csv"_s, letters, holdLettersCsv(book)}};
    };
    return {path, HoldPaper::tr("Certificate of a hold"), u"hold of the matter "_s + book.kept.matter.number, now, program, page, enclosed};
}

} // namespace cf::ui

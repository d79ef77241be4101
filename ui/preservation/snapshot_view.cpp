#include "ui/preservation/snapshot_view.h"

#include "ui/paper/leaving_presenter.h"
#include "ui/preservation/snapshot_dialog.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/progress_line.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

QFileDialog* fileDialog(QWidget* parent, const QString& name, const QString& title, const QString& filter, const QString& file)
{
    auto* dialog = new QFileDialog(parent, title);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(filter);
    if (!file.isEmpty()) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(file);
    }
    return dialog;
}

} // namespace

SnapshotView::SnapshotView(SnapshotPresenter& presenter, PreservationPresenter& preservation, const PreservationParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_preservation(preservation)
    , m_parts(parts)
    , m_progress(new ProgressLine)
    , m_verdict(new Label({}, Type::Heading))
    , m_of(new Label({}, Type::Caption, Ink::Secondary))
    , m_leftOut(wrapped(u"snapshotLeftOut"_s, Type::Body, Ink::Secondary))
    , m_warnings(wrapped(u"snapshotWarnings"_s, Type::Body, Ink::Uncertain))
    , m_keep(button(u"snapshotKeep"_s, tr("Keep a snapshot…"), u"save"_s))
    , m_compare(button(u"snapshotCompare"_s, tr("Compare with a snapshot…"), u"compare"_s))
    , m_read(button(u"snapshotRead"_s, tr("Read what was not read since"), u"sync"_s))
    , m_report(button(u"snapshotReport"_s, tr("Report…"), u"download"_s))
    , m_csv(button(u"snapshotExport"_s, tr("Export list…"), u"download"_s))
    , m_shares(plainTable(u"snapshotShares"_s, tr("Repositories"), presenter.shares()))
    , m_findings(plainTable(u"snapshotFindings"_s, tr("What is not as it was"), presenter.findings()))
{
    auto* what = new Label(tr("Before an upgrade, a redesign or a migration keep a snapshot: every file with its hash, every version of a template. After it, read the files again and compare."), Type::Body,
                           Ink::Secondary);
    what->setWrap(true);
    m_leftOut->hide();
    m_warnings->hide();
    m_progress->setObjectName(u"snapshotProgress"_s);
    m_progress->setCanPause(false);
    m_verdict->setObjectName(u"snapshotVerdict"_s);
    m_verdict->setWrap(true);
    setSpareSections(*m_shares, {10, 11, 5, 4, 8}); // the report tells them
    m_of->setObjectName(u"snapshotOf"_s);
    m_of->setWrap(true);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(column({what, rowOf({m_keep, m_compare, nullptr}, 8, {0, 8, 0, 0}), m_leftOut, m_warnings, m_progress}, 4, {24, 12, 24, 12}));
    box->addWidget(column({m_verdict, m_of, rowOf({m_read, m_report, m_csv, nullptr}, 8, {0, 4, 0, 0})}, 4, {24, 8, 24, 8}));
    box->addWidget(column({m_shares}, 0, {16, 0, 16, 8}));
    box->addWidget(column({m_findings}, 0, {16, 0, 16, 16}), 1);
    box->addStretch(0);
    connect(m_keep, &QPushButton::clicked, this, &SnapshotView::askKeep);
    connect(m_compare, &QPushButton::clicked, this, &SnapshotView::askCompare);
    connect(m_read, &QPushButton::clicked, this, &SnapshotView::readSince);
    connect(m_report, &QPushButton::clicked, this, &SnapshotView::askReport);
    connect(m_csv, &QPushButton::clicked, this, &SnapshotView::askCsv);
    connect(m_progress, &ProgressLine::cancelRequested, &m_presenter, &SnapshotPresenter::cancel);
    connect(&m_presenter, &SnapshotPresenter::changed, this, &SnapshotView::follow);
    connect(&m_preservation, &PreservationPresenter::progressed, this, [this] { m_read->setEnabled(!m_preservation.reading().isRunning()); });
    connect(&m_presenter, &SnapshotPresenter::compared, this, [this] { Q_EMIT told(snapshotVerdict(*m_presenter.comparison())); });
    connect(&m_presenter, &SnapshotPresenter::failed, this, [this](const Error& error) { Q_EMIT told(snapshotRefusal(error)); });
    connect(&m_presenter, &SnapshotPresenter::written, this, [this](const evidence::WrittenSnapshot& snapshot, const QString& path, const QString& key, const QString& whyUnsigned) {
        m_leftOut->setText(snapshotLeftOut(snapshot.scope).join(u' '));
        m_leftOut->setVisible(!snapshot.scope.isWhole());
        m_warnings->setText(snapshotWarnings(snapshot).join(u'\n'));
        m_warnings->setVisible(!m_warnings->text().isEmpty());
        Q_EMIT told(key.isEmpty() ? tr("%1 files kept in %2; its certificate is not signed: %3").arg(numberText(snapshot.files), path, whyUnsigned)
                                  : tr("%1 files kept in %2, with a signed certificate beside it").arg(numberText(snapshot.files), path));
    });
    connect(&m_presenter, &SnapshotPresenter::reportWritten, this, [this](const QString& path, const QString& key, const QString& whyUnsigned) {
        Q_EMIT told(key.isEmpty() ? tr("Written to %1, without a signature: %2").arg(path, whyUnsigned) : tr("Written to %1, with its signature beside it").arg(path));
    });
    follow();
}

void SnapshotView::follow()
{
    const bool isRunning = m_presenter.isRunning();
    m_keep->setEnabled(!isRunning);
    m_compare->setEnabled(!isRunning);
    m_progress->setVisible(isRunning);
    if (isRunning) {
        m_progress->setText(tr("%1 files").arg(numberText(m_presenter.done())));
        m_progress->setProgress(m_presenter.done(), m_preservation.book().files());
    }
    const auto& comparison = m_presenter.comparison();
    for (QWidget* one : std::initializer_list<QWidget*>{m_verdict, m_of, m_read, m_report, m_csv, m_shares, m_findings}) {
        one->setVisible(comparison.has_value());
    }
    if (!comparison) {
        return;
    }
    m_verdict->setText(snapshotVerdict(*comparison));
    QStringList of{tr("Snapshot of %1, compared %2").arg(instantWords(comparison->before.head.at, m_preservation.telling()), instantWords(comparison->at, m_preservation.telling()))};
    of += snapshotLeftOut(comparison->before.scope);
    m_of->setText(of.join(u" · "_s));
    m_read->setVisible(comparison->sum().notRead > 0);
    m_read->setEnabled(!m_preservation.reading().isRunning());
    m_csv->setVisible(!comparison->findings.empty());
    m_findings->setVisible(!comparison->findings.empty());
    fitColumns(*m_shares);
    fitColumns(*m_findings);
    fitRows(*m_shares, 6);
}

void SnapshotView::askKeep()
{
    if (m_presenter.isRunning()) {
        return;
    }
    auto* dialog = new SnapshotDialog(window(), m_parts);
    connect(dialog, &SnapshotDialog::chosen, this, &SnapshotView::askFile);
    dialog->open();
}

void SnapshotView::askFile(const evidence::SnapshotWish& wish)
{
    QFileDialog* dialog = fileDialog(window(), u"snapshotKeepDialog"_s, tr("Keep a snapshot"), tr("Snapshot (*.snapshot)"), tr("before.snapshot"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, wish](const QString& path) { m_presenter.write(path, wish, Signing::IfPossible); });
    dialog->open();
}

void SnapshotView::askCompare()
{
    QFileDialog* dialog = fileDialog(window(), u"snapshotCompareDialog"_s, tr("Compare with a snapshot"), tr("Snapshot (*.snapshot)"), {});
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, &m_presenter, &SnapshotPresenter::compare);
    dialog->open();
}

void SnapshotView::readSince()
{
    evidence::FixityWish wish;
    wish.of = FixityOf::Since;
    const evidence::WrittenSnapshot& before = m_presenter.comparison()->before;
    wish.since = before.head.at;
    for (const evidence::ReadingStanding& one : m_preservation.book().repositories) {
        const bool isLeftOut = std::ranges::find(before.scope.leftOut, one.files.repository, &evidence::SnapshotPlace::id) != before.scope.leftOut.end();
        if (!isLeftOut) {
            wish.repositories << one.files.name;
        }
    }
    if (wish.repositories.isEmpty()) { // which would be all of them
        return;
    }
    m_preservation.reading().begin(wish);
    Q_EMIT readingBegun();
}

void SnapshotView::askReport()
{
    QFileDialog* dialog = fileDialog(window(), u"snapshotReportDialog"_s, tr("Report"), tr("PDF (*.pdf)"), tr("before-and-after.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) { m_presenter.writeReport(path, Signing::IfPossible); });
    dialog->open();
}

void SnapshotView::askCsv()
{
    QFileDialog* dialog = fileDialog(window(), u"snapshotExportDialog"_s, tr("Export"), tr("CSV (*.csv)"), u"not-as-it-was.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        leaveAsFile(this, {.what = u"snapshot-comparison"_s}, path, snapshotCsv(*m_presenter.comparison()), [this, path](const QString& problem) {
            Q_EMIT told(problem.isEmpty() ? tr("Exported to %1").arg(path) : tr("%1 cannot be written: %2").arg(path, problem));
        });
    });
    dialog->open();
}

} // namespace cf::ui

#include "ui/campaign/recipient_dialog.h"

#include "ui/search/export_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/progress_line.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cf::ui {

RecipientDialog::RecipientDialog(QWidget* window, RecipientExportPresenter& presenter, const QString& directory)
    : Overlay(window, u"recipientDialog"_s, tr("Export who did not get it"), 560)
    , m_presenter(presenter)
    , m_path(new QLineEdit(QDir(directory).filePath(tr("recipients") + u".csv"_s)))
    , m_browse(button(u"recipientBrowse"_s, tr("Browse…")))
    , m_export(button(u"recipientStart"_s, tr("Export"), {}, Emphasis::Primary))
    , m_cancel(button(u"recipientCancel"_s, tr("Cancel")))
    , m_csv(new QRadioButton(tr("CSV, for spreadsheets")))
    , m_lines(new QRadioButton(tr("JSON Lines, for programs")))
    , m_mark(new QCheckBox(tr("Begin with a byte order mark")))
    , m_problem(new Label({}, Type::Caption, Ink::Failed))
    , m_progress(new ProgressLine)
{
    auto* what = new Label(tr("%Ln letter(s) that not everybody is known to have got, one line a recipient. A manifest beside the file says which query, "
                              "repositories and time they are true of.",
                              nullptr, int(presenter.campaign().undelivered())),
                           Type::Body, Ink::Secondary);
    what->setWrap(true);
    content()->addWidget(what);
    if (!presenter.campaign().isComplete()) {
        auto* stand = new Label(presenter.campaign().completeText(), Type::Body, Ink::Uncertain);
        stand->setObjectName(u"recipientStand"_s);
        stand->setWrap(true);
        content()->addWidget(stand);
    }
    content()->addWidget(makePathRow());
    content()->addWidget(makeFormatRow());
    m_problem->setObjectName(u"recipientProblem"_s);
    content()->addWidget(m_problem);
    m_progress->setObjectName(u"recipientProgress"_s);
    m_progress->setCanPause(false);
    m_progress->hide();
    content()->addWidget(m_progress);
    addButtons({m_cancel, m_export});
    connect(m_cancel, &QPushButton::clicked, this, &RecipientDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &RecipientDialog::start);
    connect(m_progress, &ProgressLine::cancelRequested, &m_presenter, &RecipientExportPresenter::cancel);
    connect(&m_presenter, &RecipientExportPresenter::progressed, this, [this](qint64 letters, qint64 of) {
        m_progress->setText(tr("%1 of %2 letters").arg(numberText(letters), numberText(of)));
        m_progress->setProgress(letters, of);
    });
    connect(&m_presenter, &RecipientExportPresenter::finished, this, [this](qint64 recipients, qint64, const QString& path) {
        Q_EMIT exported(recipients, path);
        accept();
    });
    connect(&m_presenter, &RecipientExportPresenter::failed, this, [this](const QString& sentence) {
        setRunning(false);
        m_problem->setText(sentence);
    });
    connect(&m_presenter, &RecipientExportPresenter::cancelled, this, [this] {
        setRunning(false);
        m_problem->setText(tr("Cancelled; nothing was written."));
    });
    check();
    m_path->setFocus();
}

QWidget* RecipientDialog::makePathRow()
{
    m_path->setObjectName(u"recipientPath"_s);
    m_path->setAccessibleName(tr("File"));
    connect(m_path, &QLineEdit::textChanged, this, &RecipientDialog::check);
    connect(m_browse, &QPushButton::clicked, this, &RecipientDialog::browse);
    return column({new Label(tr("File"), Type::CaptionStrong, Ink::Name), rowOf({m_path, m_browse})}, 4);
}

QWidget* RecipientDialog::makeFormatRow()
{
    m_csv->setObjectName(u"recipientCsv"_s);
    m_lines->setObjectName(u"recipientLines"_s);
    m_mark->setObjectName(u"recipientMark"_s);
    m_mark->setToolTip(tr("Older spreadsheets need it to read UTF-8"));
    m_mark->setAccessibleDescription(m_mark->toolTip());
    m_csv->setChecked(true);
    connect(m_csv, &QRadioButton::toggled, this, &RecipientDialog::formatChanged);
    return column({new Label(tr("Format"), Type::CaptionStrong, Ink::Name), m_csv, rowOf({m_mark, nullptr}, 0, {22, 0, 0, 0}), m_lines}, 4);
}

void RecipientDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Export who did not get it"), QFileInfo(m_path->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(m_path->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

evidence::ExportFormat RecipientDialog::format() const { return m_csv->isChecked() ? evidence::ExportFormat::Csv : evidence::ExportFormat::JsonLines; }

void RecipientDialog::formatChanged()
{
    const QString suffix = ExportPresenter::suffix(format());
    const QString other = ExportPresenter::suffix(m_csv->isChecked() ? evidence::ExportFormat::JsonLines : evidence::ExportFormat::Csv);
    if (m_path->text().endsWith(other)) {
        m_path->setText(m_path->text().chopped(other.size()) + suffix);
    }
    m_mark->setEnabled(m_csv->isChecked());
}

void RecipientDialog::check()
{
    const QFileInfo file(m_path->text());
    QString problem;
    if (file.fileName().isEmpty()) {
        problem = tr("A file name is missing.");
    } else if (!file.dir().exists()) {
        problem = tr("There is no folder %1.").arg(file.path());
    } else if (file.isDir()) {
        problem = tr("%1 is a folder.").arg(file.filePath());
    }
    m_problem->setText(problem);
    m_export->setEnabled(problem.isEmpty());
}

void RecipientDialog::setRunning(bool running)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_path, m_browse, m_csv, m_lines, m_mark, m_export}) {
        widget->setEnabled(!running);
    }
    m_progress->setVisible(running);
    if (!running) {
        m_mark->setEnabled(m_csv->isChecked());
    }
}

void RecipientDialog::start()
{
    m_problem->setText({});
    setRunning(true);
    m_presenter.start(m_path->text(), format(), m_csv->isChecked() && m_mark->isChecked());
}

void RecipientDialog::reject()
{
    if (m_presenter.isRunning()) {
        m_presenter.cancel();
        return;
    }
    Overlay::reject();
}

} // namespace cf::ui

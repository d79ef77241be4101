#include "ui/search/export_dialog.h"

#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/progress_line.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

ExportDialog::ExportDialog(QWidget* window, ExportPresenter& presenter, ExportPresenter::Job job,
                           const QString& directory)
    : Overlay(window, u"exportDialog"_s, tr("Export results"), 560)
    , m_presenter(presenter)
    , m_job(std::move(job))
    , m_path(new QLineEdit(QDir(directory).filePath(tr("results") + u".csv"_s)))
    , m_browse(button(u"exportBrowse"_s, tr("Browse…")))
    , m_csv(new QRadioButton(tr("CSV, for spreadsheets")))
    , m_lines(new QRadioButton(tr("JSON Lines, for programs")))
    , m_mark(new QCheckBox(tr("Begin with a byte order mark")))
    , m_columns(new QListWidget)
    , m_problem(new Label({}, Type::Caption, Ink::Failed))
    , m_progress(new ProgressLine)
    , m_export(button(u"exportStart"_s, tr("Export"), {}, Emphasis::Primary))
    , m_cancel(button(u"exportCancel"_s, tr("Cancel")))
{
    auto* what =
        new Label(tr("%1 rows. A manifest beside the file says which query, repositories and time they are true of.")
                      .arg(numberText(m_job.total.total)),
                  Type::Body, Ink::Secondary);
    what->setWrap(true);
    content()->addWidget(what);
    content()->addWidget(makePathRow());
    content()->addWidget(makeFormatRow());
    content()->addWidget(makeColumns(), 1);
    m_problem->setObjectName(u"exportProblem"_s);
    content()->addWidget(m_problem);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setCanPause(false);
    m_progress->hide();
    content()->addWidget(m_progress);
    addButtons({m_cancel, m_export});
    connect(m_cancel, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_progress, &ProgressLine::cancelRequested, &m_presenter, &ExportPresenter::cancel);
    connect(&m_presenter, &ExportPresenter::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setText(tr("%1 of %2 rows").arg(numberText(done), numberText(total)));
        m_progress->setProgress(done, total);
    });
    connect(&m_presenter, &ExportPresenter::finished, this, [this](qint64 count, const QString& path) {
        Q_EMIT exported(count, path);
        accept();
    });
    connect(&m_presenter, &ExportPresenter::failed, this, [this](const QString& sentence) {
        setRunning(false);
        m_problem->setText(sentence);
    });
    connect(&m_presenter, &ExportPresenter::cancelled, this, [this] {
        setRunning(false);
        m_problem->setText(tr("Cancelled; nothing was written."));
    });
    check();
    m_path->setFocus();
}

QWidget* ExportDialog::makePathRow()
{
    m_path->setObjectName(u"exportPath"_s);
    m_path->setAccessibleName(tr("File"));
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    return column({new Label(tr("File"), Type::CaptionStrong, Ink::Name), rowOf({m_path, m_browse})}, 4);
}

QWidget* ExportDialog::makeFormatRow()
{
    m_csv->setObjectName(u"exportCsv"_s);
    m_lines->setObjectName(u"exportLines"_s);
    m_mark->setObjectName(u"exportMark"_s);
    m_mark->setToolTip(tr("Older spreadsheets need it to read UTF-8"));
    m_mark->setAccessibleDescription(m_mark->toolTip());
    m_csv->setChecked(true);
    connect(m_csv, &QRadioButton::toggled, this, &ExportDialog::formatChanged);
    // The mark belongs to CSV, so it stands under its words.
    return column({new Label(tr("Format"), Type::CaptionStrong, Ink::Name), m_csv,
                   rowOf({m_mark, nullptr}, 0, {22, 0, 0, 0}), m_lines},
                  4);
}

QWidget* ExportDialog::makeColumns()
{
    m_columns->setObjectName(u"exportColumns"_s);
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_columns->setMinimumHeight(px(150));
    m_columns->setDragDropMode(QAbstractItemView::InternalMove);
    m_columns->setFlow(QListView::TopToBottom);
    for (const QLatin1StringView code : evidence::exportColumns()) {
        auto* item =
            new QListWidgetItem(QString(code), m_columns); // codes are not translated: they are what the file says
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(Qt::Checked);
    }
    connect(m_columns, &QListWidget::itemChanged, this, &ExportDialog::check);
    return column({new Label(tr("Columns"), Type::CaptionStrong, Ink::Name), m_columns}, 4);
}

void ExportDialog::browse()
{
    auto* dialog = new QFileDialog(this, tr("Export results"), QFileInfo(m_path->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QFileInfo(m_path->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void ExportDialog::formatChanged()
{
    const QString suffix = ExportPresenter::suffix(options().format);
    const QString other =
        ExportPresenter::suffix(m_csv->isChecked() ? evidence::ExportFormat::JsonLines : evidence::ExportFormat::Csv);
    if (m_path->text().endsWith(other)) {
        m_path->setText(m_path->text().chopped(other.size()) + suffix);
    }
    m_mark->setEnabled(m_csv->isChecked());
}

evidence::ExportOptions ExportDialog::options() const
{
    evidence::ExportOptions options;
    options.format = m_csv->isChecked() ? evidence::ExportFormat::Csv : evidence::ExportFormat::JsonLines;
    options.byteOrderMark = m_csv->isChecked() && m_mark->isChecked();
    for (int i = 0; i < m_columns->count(); ++i) {
        if (m_columns->item(i)->checkState() == Qt::Checked) {
            options.columns << m_columns->item(i)->text();
        }
    }
    return options;
}

void ExportDialog::check()
{
    const QFileInfo file(m_path->text());
    QString problem;
    if (file.fileName().isEmpty()) {
        problem = tr("A file name is missing.");
    } else if (!file.dir().exists()) {
        problem = tr("There is no folder %1.").arg(file.path());
    } else if (file.isDir()) {
        problem = tr("%1 is a folder.").arg(file.filePath());
    } else if (options().columns.isEmpty()) {
        problem = tr("Choose at least one column.");
    }
    m_problem->setText(problem);
    m_export->setEnabled(problem.isEmpty());
}

void ExportDialog::setRunning(bool running)
{
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_path, m_browse, m_csv, m_lines, m_mark, m_columns, m_export}) {
        widget->setEnabled(!running);
    }
    m_progress->setVisible(running);
    if (!running) {
        m_mark->setEnabled(m_csv->isChecked());
    }
}

void ExportDialog::start()
{
    m_job.path = m_path->text();
    m_job.options = options();
    m_problem->setText({});
    setRunning(true);
    m_presenter.start(m_job);
}

void ExportDialog::reject()
{
    if (m_presenter.isRunning()) {
        m_presenter.cancel();
        return;
    }
    Overlay::reject();
}

} // namespace cf::ui

#include "ui/repositories/add_folder_dialog.h"

#include "ui/repositories/repositories_presenter.h"
#include "ui/repositories/zone_box.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace cf::ui {

AddFolderDialog::AddFolderDialog(QWidget* window, RepositoriesPresenter& presenter)
    : Overlay(window, u"addFolderDialog"_s, tr("Add a folder"), 560)
    , m_presenter(presenter)
    , m_path(new QLineEdit)
    , m_name(new QLineEdit)
    , m_mapping(new QLineEdit)
    , m_zone(zoneBox(u"folderZone"_s, presenter.businessZone().id()))
    , m_problem(new Label({}, Type::Caption, Ink::Failed))
    , m_add(button(u"addFolderOk"_s, tr("Add and sync"), {}, Emphasis::Primary))
{
    auto* what =
        new Label(tr("A folder of documents, with an index beside them or e-mails without one. It is only ever read."),
                  Type::Body, Ink::Secondary);
    what->setWrap(true);
    m_path->setObjectName(u"folderPath"_s);
    m_name->setObjectName(u"folderName"_s);
    m_name->setMaxLength(120);
    m_mapping->setObjectName(u"folderMapping"_s);
    m_mapping->setPlaceholderText(tr("None: field names are understood as Exstream writes them"));
    m_problem->setObjectName(u"addFolderProblem"_s);
    m_problem->setWrap(true);
    auto* browse = button(u"folderBrowse"_s, tr("Browse…"));
    auto* browseMap = button(u"mappingBrowse"_s, tr("Browse…"));
    auto* cancel = button(u"addFolderCancel"_s, tr("Cancel"));
    content()->addWidget(what);
    content()->addWidget(titled(tr("Folder"), rowOf({m_path, browse})));
    content()->addWidget(titled(tr("Name"), m_name));
    content()->addWidget(titled(tr("Zone of times written without one"), m_zone));
    content()->addWidget(titled(tr("Mapping file"), rowOf({m_mapping, browseMap})));
    content()->addWidget(m_problem);
    addButtons({cancel, m_add});
    m_path->setAccessibleName(tr("Folder"));
    m_mapping->setAccessibleName(tr("Mapping file"));
    connect(m_path, &QLineEdit::textChanged, this, [this](const QString& path) {
        if (!m_nameTyped) {
            m_name->setText(QDir(path).dirName());
        }
        check();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameTyped = true; });
    connect(m_name, &QLineEdit::textChanged, this, &AddFolderDialog::check);
    connect(m_zone, &QComboBox::currentTextChanged, this, &AddFolderDialog::check);
    connect(browse, &QPushButton::clicked, this, &AddFolderDialog::browseFolder);
    connect(browseMap, &QPushButton::clicked, this, &AddFolderDialog::browseMapping);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddFolderDialog::start);
    connect(&presenter, &RepositoriesPresenter::added, this, &QDialog::accept);
    connect(&presenter, &RepositoriesPresenter::refused, this, [this](const QString& reason) {
        m_add->setEnabled(true);
        showProblem(tr("Not added: %1").arg(reason));
    });
    check();
    m_path->setFocus();
}

void AddFolderDialog::browseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Add a folder"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

void AddFolderDialog::browseMapping()
{
    auto* dialog = new QFileDialog(this, tr("Mapping file"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_mapping, &QLineEdit::setText);
    dialog->open();
}

void AddFolderDialog::showProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_path->setAccessibleDescription(sentence);
}

void AddFolderDialog::check()
{
    const QString problem = m_presenter.problemWith(m_path->text(), m_name->text(), m_zone->currentText());
    showProblem(m_path->text().isEmpty() ? QString() : problem);
    m_add->setEnabled(problem.isEmpty());
}

void AddFolderDialog::start()
{
    m_add->setEnabled(false);
    showProblem({});
    m_presenter.addFolder(m_path->text(), m_name->text(), m_zone->currentText(), m_mapping->text());
}

} // namespace cf::ui

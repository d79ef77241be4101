#include "ui/preservation/snapshot_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

using evidence::SnapshotFiles;
using evidence::SnapshotVersions;

namespace {

const QString fromRepository = u"snapshotOf-"_s;

QRadioButton* radio(const QString& name, const QString& text)
{
    auto* one = new QRadioButton(text);
    one->setObjectName(name);
    return one;
}

} // namespace

SnapshotDialog::SnapshotDialog(QWidget* window, const PreservationParts& parts)
    : Overlay(window, u"snapshotDialog"_s, tr("Keep a snapshot"), 640)
    , m_presenter(parts)
    , m_allFiles(radio(u"snapshotAllFiles"_s, tr("All files")))
    , m_filesOf(radio(u"snapshotFilesOf"_s, tr("Those of letters")))
    , m_noFiles(radio(u"snapshotNoFiles"_s, tr("None")))
    , m_allVersions(radio(u"snapshotAllVersions"_s, tr("All templates and parts")))
    , m_versionsOf(radio(u"snapshotVersionsOf"_s, tr("Those that are named")))
    , m_noVersions(radio(u"snapshotNoVersions"_s, tr("None")))
    , m_query(lineField(u"snapshotQuery"_s, tr("which letters: template:FEE-CHG sent:2024")))
    , m_templates(lineField(u"snapshotTemplates"_s, tr("ids or names, with commas: FEE-CHG, Logo*"), 2000))
    , m_places(column({}, 0))
    , m_reach(wrapped(u"snapshotReach"_s, Type::BodyStrong, Ink::Fact))
    , m_leftOut(wrapped(u"snapshotWillLeaveOut"_s, Type::Body, Ink::Uncertain))
    , m_scope(wrapped(u"snapshotScope"_s, Type::Caption, Ink::Secondary))
    , m_keep(button(u"snapshotChoose"_s, tr("Keep…"), {}, Emphasis::Primary))
{
    setKept(true);
    m_reach->setFigures(true);
    m_query->setAccessibleName(tr("Letters whose files are kept"));
    m_templates->setAccessibleName(tr("Templates and parts that are kept"));
    auto* files = new QButtonGroup(this);
    for (QRadioButton* one : {m_allFiles, m_filesOf, m_noFiles}) {
        files->addButton(one);
    }
    auto* versions = new QButtonGroup(this);
    for (QRadioButton* one : {m_allVersions, m_versionsOf, m_noVersions}) {
        versions->addButton(one);
    }
    auto* what = wrapped(u"snapshotWhat"_s, Type::Body, Ink::Secondary,
                         tr("Each file with the hash of its last reading, each version of a template with its hash and who approved it. What is left out stands in the snapshot and on its certificate, and is not compared."));
    auto* fileChoice = column({new Label(tr("Files"), Type::CaptionStrong, Ink::Name), m_allFiles, m_filesOf, rowOf({m_query}, 0, {24, 0, 0, 0}), m_noFiles}, 4);
    auto* versionChoice = column({new Label(tr("Templates"), Type::CaptionStrong, Ink::Name), m_allVersions, m_versionsOf, rowOf({m_templates}, 0, {24, 0, 0, 0}), m_noVersions}, 4);
    auto* both = rowOf({fileChoice, versionChoice}, 24);
    static_cast<QBoxLayout*>(both->layout())->setStretch(0, 1);
    static_cast<QBoxLayout*>(both->layout())->setStretch(1, 1);
    content()->addWidget(scrollingWhenShort(column({what, both, column({new Label(tr("Repositories"), Type::CaptionStrong, Ink::Name), m_places}, 4)}, 12)), 1);
    content()->addWidget(column({m_reach, m_leftOut, m_scope}, 4));
    auto* cancel = button(u"snapshotCancel"_s, tr("Cancel"));
    addButtons({cancel, m_keep});

    const SnapshotChoice& last = m_presenter.choice();
    (last.files == SnapshotFiles::All ? m_allFiles : last.files == SnapshotFiles::OfLetters ? m_filesOf : m_noFiles)->setChecked(true);
    (last.versions == SnapshotVersions::All ? m_allVersions : last.versions == SnapshotVersions::Named ? m_versionsOf : m_noVersions)->setChecked(true);
    m_query->setText(last.query);
    m_templates->setText(last.templates);
    for (QRadioButton* one : {m_allFiles, m_filesOf, m_noFiles, m_allVersions, m_versionsOf, m_noVersions}) {
        connect(one, &QRadioButton::toggled, this, &SnapshotDialog::take);
    }
    for (QLineEdit* one : {m_query, m_templates}) {
        connect(one, &QLineEdit::textChanged, this, &SnapshotDialog::take);
    }
    connect(&m_presenter, &SnapshotChoicePresenter::placesRead, this, &SnapshotDialog::fillPlaces);
    connect(&m_presenter, &SnapshotChoicePresenter::changed, this, &SnapshotDialog::follow);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, [this] {
        const evidence::SnapshotWish wish = m_presenter.wish();
        accept();
        Q_EMIT chosen(wish); // where it is kept is asked when this is gone
    });
    (m_allFiles->isChecked() ? m_allFiles : m_filesOf->isChecked() ? m_filesOf : m_noFiles)->setFocus();
    follow();
}

void SnapshotDialog::fillPlaces()
{
    QList<QWidget*> names;
    for (const evidence::SnapshotPlace& one : m_presenter.places()) {
        auto* tick = new QCheckBox(one.name);
        tick->setObjectName(fromRepository + one.name);
        tick->setChecked(!m_presenter.choice().leftOut.contains(one.name));
        connect(tick, &QCheckBox::toggled, this, &SnapshotDialog::take);
        m_repositories << tick;
        names << tick;
    }
    m_places->layout()->addWidget(flowOf(names, 8));
}

void SnapshotDialog::take()
{
    SnapshotChoice choice;
    choice.files = m_allFiles->isChecked() ? SnapshotFiles::All : m_filesOf->isChecked() ? SnapshotFiles::OfLetters : SnapshotFiles::None;
    choice.query = m_query->text();
    choice.versions = m_allVersions->isChecked() ? SnapshotVersions::All : m_versionsOf->isChecked() ? SnapshotVersions::Named : SnapshotVersions::None;
    choice.templates = m_templates->text();
    choice.leftOut = m_repositories.isEmpty() ? m_presenter.choice().leftOut : QStringList(); // they are not read yet
    for (const QCheckBox* tick : m_repositories) {
        if (!tick->isChecked()) {
            choice.leftOut << tick->objectName().mid(fromRepository.size());
        }
    }
    m_presenter.choose(choice);
}

void SnapshotDialog::follow()
{
    m_query->setEnabled(m_filesOf->isChecked());
    m_templates->setEnabled(m_versionsOf->isChecked());
    m_reach->setText(m_presenter.reachText());
    m_leftOut->setText(m_presenter.leftOut().join(u' '));
    m_leftOut->setVisible(!m_leftOut->text().isEmpty());
    m_scope->setText(m_presenter.scopeText());
    m_keep->setEnabled(m_presenter.mayKeep());
}

} // namespace cf::ui

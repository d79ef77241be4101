#include "ui/exceptions/exception_case_dialog.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/line_field.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int mostWords = 2'000;

} // namespace

ExceptionCaseDialog::ExceptionCaseDialog(QWidget* window, const QString& what, const QString& remark, const std::vector<Repository>& systems)
    : Overlay(window, u"exceptionCaseDialog"_s, tr("Start a case"), 520)
    , m_system(new QComboBox)
    , m_note(lineField(u"exceptionCaseNote"_s, tr("What whoever has it should know; it goes with the case"), mostWords))
{
    setKept(true);
    m_system->setObjectName(u"exceptionCaseSystem"_s);
    m_system->setAccessibleName(tr("Which system leads it"));
    for (const Repository& one : systems) {
        m_system->addItem(one.name, one.id.value());
    }
    content()->addWidget(wrapped({}, Type::BodyStrong, Ink::Fact, what));
    content()->addWidget(wrapped(u"exceptionCaseRemark"_s, Type::Body, Ink::Secondary, remark));
    QWidget* which = titled(tr("Which system leads it"), m_system);
    which->setVisible(systems.size() > 1);
    content()->addWidget(which);
    content()->addWidget(titled(tr("Note"), m_note));
    auto* cancel = button(u"exceptionCaseCancel"_s, tr("Cancel"));
    auto* start = button(u"exceptionCaseOk"_s, tr("Start"), u"case"_s, Emphasis::Primary);
    addButtons({cancel, start});
    connect(m_note, &QLineEdit::returnPressed, start, &QPushButton::click);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(start, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(RepositoryId(m_system->currentData().toString()), m_note->text().trimmed());
        accept();
    });
    m_note->setFocus();
}

} // namespace cf::ui

// Which family paints what.
#include "ui/widgets/paint.h"
#include "ui/widgets/style.h"
#include "ui/widgets/style_parts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

bool isWritable(const QWidget* widget)
{
    if (const auto* edit = qobject_cast<const QTextEdit*>(widget))
        return !edit->isReadOnly();
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
        return !edit->isReadOnly();
    return false;
}

void frame(QPainter& p, const QStyleOption& o, const QWidget* widget)
{
    if (isWritable(widget))
        style::field(p, o, o.state & QStyle::State_HasFocus);
    else if (widget && widget->inherits("QComboBoxPrivateContainer"))
        fillRound(p, o.rect, 0, tk().raised, tk().control);
    // Everything else is parted by space and hairlines, never by frames.
}

void selection(QPainter& p, const QStyleOption& o)
{
    if (o.state & QStyle::State_Selected)
        p.fillRect(o.rect, tk().accentSoft);
    else if (o.state & QStyle::State_MouseOver && o.state & QStyle::State_Enabled)
        p.fillRect(o.rect, tk().hover);
}

void branch(QPainter& p, const QStyleOption& o)
{
    if (!(o.state & QStyle::State_Children))
        return;
    const bool reversed = o.direction == Qt::RightToLeft;
    const QString closed = reversed ? u"back"_s : u"forward"_s;
    p.save();
    p.setLayoutDirection(Qt::LeftToRight); // the direction is chosen by name here
    style::chevron(p, o.rect, o.state & QStyle::State_Open ? u"down"_s : closed, true);
    p.restore();
}

/// Rings that the controls below draw themselves.
bool drawsOwnRing(const QWidget* widget)
{
    for (const char* name : {"QAbstractButton", "QComboBox", "QTabBar", "QLineEdit", "QAbstractSpinBox"}) {
        if (widget && widget->inherits(name))
            return true;
    }
    return widget && widget->property(drawsOwnRingProperty).toBool();
}

/// A number or code: ids that begin alike differ at their ends.
bool isId(const QString& text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isSpace(); }) && std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

void spinBox(QPainter& p, const QStyleOptionSpinBox& o, const QStyle& style, const QWidget* widget)
{
    if (o.frame)
        style::field(p, o, o.state & QStyle::State_HasFocus);
    if (o.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool up = o.stepEnabled & QAbstractSpinBox::StepUpEnabled;
    const bool down = o.stepEnabled & QAbstractSpinBox::StepDownEnabled;
    style::chevron(p, style.subControlRect(QStyle::CC_SpinBox, &o, QStyle::SC_SpinBoxUp, widget), u"up"_s, up, 10);
    style::chevron(p, style.subControlRect(QStyle::CC_SpinBox, &o, QStyle::SC_SpinBoxDown, widget), u"down"_s, down,
                   10);
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* p,
                          const QWidget* widget) const
{
    const Tokens& t = m_theme.tokens();
    const bool on = option->state & State_Enabled;
    switch (element) {
    case PE_PanelButtonCommand: style::buttonPanel(*p, *option, widget); return;
    case PE_FrameDefaultButton:
    case PE_IndicatorHeaderArrow: // drawn with the label
    case PE_FrameStatusBarItem:
    case PE_FrameGroupBox:
    case PE_FrameTabWidget: return;
    case PE_Frame: frame(*p, *option, widget); return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit:
        if (const auto* f = qstyleoption_cast<const QStyleOptionFrame*>(option); f && f->lineWidth > 0)
            style::field(*p, *option, option->state & State_HasFocus);
        return;
    case PE_FrameFocusRect:
        if (!drawsOwnRing(widget))
            focusRing(*p, option->rect, radius::small);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: style::checkBox(*p, *option, widget); return;
    case PE_IndicatorRadioButton: style::radio(*p, *option); return;
    case PE_PanelItemViewRow:
    case PE_PanelItemViewItem: selection(*p, *option); return;
    case PE_IndicatorBranch: branch(*p, *option); return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp: style::chevron(*p, option->rect, u"up"_s, on); return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown: style::chevron(*p, option->rect, u"down"_s, on); return;
    case PE_IndicatorArrowLeft: style::chevron(*p, option->rect, u"back"_s, on); return;
    case PE_IndicatorArrowRight: style::chevron(*p, option->rect, u"forward"_s, on); return;
    case PE_PanelMenu: p->fillRect(option->rect, t.raised); return;
    case PE_FrameMenu: fillRound(*p, option->rect, 0, Qt::transparent, t.control); return;
    case PE_PanelMenuBar: p->fillRect(option->rect, t.canvas); return;
    case PE_PanelTipLabel: p->fillRect(option->rect, t.ink); return;
    case PE_FrameTabBarBase: hline(*p, option->rect.left(), option->rect.right() + 1, option->rect.bottom()); return;
    default: QProxyStyle::drawPrimitive(element, option, p, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* p, const QWidget* widget) const
{
    const Tokens& t = m_theme.tokens();
    switch (element) {
    case CE_PushButtonBevel: style::buttonPanel(*p, *option, widget); return;
    case CE_PushButtonLabel:
        style::buttonLabel(*p, *qstyleoption_cast<const QStyleOptionButton*>(option), widget);
        return;
    case CE_ComboBoxLabel: {
        const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        style::comboLabel(*p, *box, subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget));
        return;
    }
    case CE_Header: // the base style would ask itself, not us, where the label and the boxes stand
        style::header(*p, *option);
        style::headerLabel(*p, *qstyleoption_cast<const QStyleOptionHeader*>(option));
        return;
    case CE_CheckBox:
    case CE_RadioButton: {
        QStyleOptionButton part = *qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool box = element == CE_CheckBox;
        part.rect = subElementRect(box ? SE_CheckBoxIndicator : SE_RadioButtonIndicator, option, widget);
        drawPrimitive(box ? PE_IndicatorCheckBox : PE_IndicatorRadioButton, &part, p, widget);
        part.rect = subElementRect(box ? SE_CheckBoxContents : SE_RadioButtonContents, option, widget);
        drawControl(box ? CE_CheckBoxLabel : CE_RadioButtonLabel, &part, p, widget);
        return;
    }
    case CE_HeaderSection: style::header(*p, *option); return;
    case CE_HeaderLabel: style::headerLabel(*p, *qstyleoption_cast<const QStyleOptionHeader*>(option)); return;
    case CE_HeaderEmptyArea:
        p->fillRect(option->rect, t.surface);
        hline(*p, option->rect.left(), option->rect.right() + 1, option->rect.bottom());
        return;
    case CE_TabBarTabShape: style::tab(*p, *qstyleoption_cast<const QStyleOptionTab*>(option)); return;
    case CE_TabBarTabLabel: style::tabLabel(*p, *qstyleoption_cast<const QStyleOptionTab*>(option)); return;
    case CE_MenuItem: style::menuItem(*p, *qstyleoption_cast<const QStyleOptionMenuItem*>(option)); return;
    case CE_MenuEmptyArea: return;
    case CE_MenuBarItem: style::menuBarItem(*p, *qstyleoption_cast<const QStyleOptionMenuItem*>(option)); return;
    case CE_MenuBarEmptyArea: p->fillRect(option->rect, t.canvas); return;
    case CE_Splitter: p->fillRect(option->rect, t.line); return;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option); item && item->textElideMode == Qt::ElideRight && isId(item->text)) {
            QStyleOptionViewItem cell = *item;
            cell.textElideMode = Qt::ElideMiddle;
            QProxyStyle::drawControl(element, &cell, p, widget);
            return;
        }
        QProxyStyle::drawControl(element, option, p, widget);
        return;
    case CE_ProgressBar: style::progressBar(*p, *qstyleoption_cast<const QStyleOptionProgressBar*>(option)); return;
    default: QProxyStyle::drawControl(element, option, p, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* p,
                               const QWidget* widget) const
{
    switch (control) {
    case CC_ScrollBar: {
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        style::scrollBar(*p, *bar, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget), widget);
        return;
    }
    case CC_ComboBox: style::combo(*p, *qstyleoption_cast<const QStyleOptionComboBox*>(option)); return;
    case CC_SpinBox: spinBox(*p, *qstyleoption_cast<const QStyleOptionSpinBox*>(option), *proxy(), widget); return;
    case CC_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        style::toolPanel(*p, *button);
        QStyleOptionToolButton label = *button;
        const bool split = button->features & QStyleOptionToolButton::MenuButtonPopup;
        if (split) {
            const int arrow = m_theme.px(16);
            label.rect = visualRect(button->direction, button->rect, button->rect.adjusted(0, 0, -arrow, 0));
            const QRect spot(button->rect.right() + 1 - arrow, button->rect.top(), arrow, button->rect.height());
            style::chevron(*p, visualRect(button->direction, button->rect, spot), u"down"_s,
                           button->state & State_Enabled, 10);
        }
        label.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawControl(CE_ToolButtonLabel, &label, p, widget);
        return;
    }
    default: QProxyStyle::drawComplexControl(control, option, p, widget);
    }
}

} // namespace cf::ui

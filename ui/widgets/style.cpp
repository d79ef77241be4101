#include "ui/widgets/style.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/style_parts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QStyleHints>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int ringRoom = 3; ///< left of a check box, so that its ring is inside the widget

/// Editors of several lines, whose text must keep clear of the rounded outline.
bool isEditor(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

/// A cell with an icon or a box before its words.
bool hasMark(const QStyleOption* option)
{
    const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
    return item && item->features & (QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator);
}

int markGap() { return px(8); }

} // namespace

Style::Style(const QFont& platformFont)
    : QProxyStyle(u"Fusion"_s)
    , m_platformFont(platformFont)
{
    installAccessibility();
}

void Style::follow(QApplication& app, bool on)
{
    app.removeEventFilter(this);
    if (on)
        app.installEventFilter(this);
}

bool Style::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && !m_reapplying) {
        m_reapplying = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_reapplying = false;
                applyTheme(*static_cast<QApplication*>(QCoreApplication::instance()), m_theme.look());
            },
            Qt::QueuedConnection);
    }
    return QProxyStyle::eventFilter(watched, event);
}

void Style::polish(QWidget* widget)
{
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QToolButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QCheckBox*>(widget) || qobject_cast<QRadioButton*>(widget) || qobject_cast<QTabBar*>(widget) ||
        qobject_cast<QScrollBar*>(widget) || qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (qobject_cast<QDialog*>(widget))
        widget->setBackgroundRole(QPalette::Base);
    QProxyStyle::polish(widget);
}

QPalette Style::standardPalette() const { return baseStyle()->standardPalette(); }

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    const Theme& t = m_theme;
    switch (metric) {
    case PM_ScrollBarExtent: return t.px(12);
    case PM_ScrollBarSliderMin: return t.px(24);
    case PM_SplitterWidth: return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize: return t.px(16);
    case PM_MessageBoxIconSize: return t.px(24);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return t.px(6);
    case PM_FocusFrameHMargin: return t.px(7);
    case PM_ButtonMargin: return t.px(16);
    case PM_DefaultFrameWidth: return isEditor(widget) ? t.px(4) : 1;
    case PM_HeaderMargin: return t.px(4);
    case PM_HeaderMarkSize: return t.px(10);
    case PM_ToolTipLabelFrameWidth: return t.px(5);
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return t.px(4);
    case PM_MenuHMargin: return 0;
    case PM_MenuBarItemSpacing: return t.px(2);
    case PM_MenuButtonIndicator: return t.px(16);
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_TabBarScrollButtonWidth: return t.px(24);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return t.px(widget && widget->isWindow() ? 24 : 8);
    case PM_LayoutHorizontalSpacing: return t.px(12);
    case PM_LayoutVerticalSpacing: return t.px(8);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* ret) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_Widget_Animation_Duration: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_MessageBox_TextInteractionFlags:
        return hint == SH_ItemView_ShowDecorationSelected
                   ? 1
                   : int(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    case SH_ScrollBar_LeftClickAbsolutePosition: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, ret);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    const Theme& t = m_theme;
    QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int control = t.controlHeight();
    switch (type) {
    case CT_PushButton: {
        const auto* b = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool both = b && !b->icon.isNull() && !b->text.isEmpty();
        return {size.width() + t.px(24) + (both ? t.px(2) : 0), std::max(control, size.height() + t.px(4))};
    }
    case CT_LineEdit: return {s.width() + t.px(8), control};
    case CT_SpinBox: return {std::max(s.width(), size.width() + t.px(36)), control};
    case CT_ComboBox: return {size.width() + t.px(10 + 28 + 8), control};
    case CT_CheckBox:
    case CT_RadioButton:
        return {s.width() + 2 * ringRoom, std::max({t.px(24), s.height() + t.px(2), t.px(16) + 2 * ringRoom})};
    case CT_ToolButton: {
        const auto* b = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool bare = b && (b->toolButtonStyle == Qt::ToolButtonIconOnly || b->text.isEmpty());
        const bool menu = b && b->features & QStyleOptionToolButton::MenuButtonPopup;
        const int width = bare ? control : std::max(control, size.width() + t.px(16));
        return {width + (menu ? t.px(16) : 0), std::max(control, size.height() + t.px(4))};
    }
    case CT_TabBarTab: {
        const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option);
        const int words = tab ? tab->fontMetrics.size(Qt::TextShowMnemonic, tab->text).width() : size.width();
        const int icon = tab && !tab->icon.isNull() ? t.px(22) : 0;
        return {words + icon + t.px(20), std::max(t.px(32), t.lineHeight(Type::Body) + t.px(12))};
    }
    case CT_HeaderSection: {
        const auto* h = qstyleoption_cast<const QStyleOptionHeader*>(option);
        const int words = h ? QFontMetrics(t.font(Type::CaptionStrong)).horizontalAdvance(h->text) : size.width();
        const auto* sections = qobject_cast<const QHeaderView*>(widget);
        const int mark = sections && !sections->isSortIndicatorShown() ? 0 : t.px(14);
        return {words + t.px(8 + 8) + mark, std::max(t.rowHeight(), t.lineHeight(Type::Caption) + t.px(8))};
    }
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return style::menuItemSize(*item, size);
        return s;
    case CT_MenuBarItem: return {size.width() + t.px(16), std::max(t.px(24), size.height() + t.px(4))};
    case CT_ItemViewItem: return {s.width() - (hasMark(option) ? markGap() : 0), std::max(s.height(), t.rowHeight())};
    case CT_ProgressBar: return {s.width(), std::max(t.px(16), t.lineHeight(Type::Body))};
    default: return s;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect base = QProxyStyle::subElementRect(element, option, widget);
    const bool reversed = option->direction == Qt::RightToLeft;
    switch (element) {
    case SE_LineEditContents: {
        const auto* f = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int in = f && f->lineWidth > 0 ? m_theme.px(6) : 0; // one inside a combo or spin box has no frame
        return option->rect.adjusted(in, 1, -in, -1);
    }
    case SE_HeaderLabel: return option->rect;
    case SE_ItemViewItemText: // the base style leaves its margin on both sides of the border between mark and words
        return !hasMark(option) ? base : reversed ? base.adjusted(0, 0, markGap(), 0) : base.adjusted(-markGap(), 0, 0, 0);
    case SE_CheckBoxIndicator:
    case SE_RadioButtonIndicator:
    case SE_CheckBoxContents:
    case SE_RadioButtonContents: return base.translated(reversed ? -ringRoom : ringRoom, 0);
    case SE_CheckBoxFocusRect:
    case SE_RadioButtonFocusRect: return option->rect;
    default: return base;
    }
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                            const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return style::scrollBarRect(*bar, sub);
    }
    if (control == CC_ComboBox && (sub == SC_ComboBoxEditField || sub == SC_ComboBoxArrow)) {
        const QRect r = option->rect;
        const int arrow = m_theme.px(28);
        const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        const int lead = m_theme.px(box && box->editable ? 6 : 8); // a line edit adds two of its own
        const QRect edit = r.adjusted(lead, 1, -arrow, -1);
        const QRect part =
            sub == SC_ComboBoxEditField ? edit : QRect(r.right() + 1 - arrow, r.top(), arrow, r.height());
        return visualRect(option->direction, r, part);
    }
    if (control == CC_SpinBox && (sub == SC_SpinBoxEditField || sub == SC_SpinBoxUp || sub == SC_SpinBoxDown)) {
        const QRect r = option->rect;
        const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        const int arrows = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : m_theme.px(24);
        QRect part = r.adjusted(m_theme.px(6), 1, -std::max(arrows, m_theme.px(6)), -1);
        if (sub != SC_SpinBoxEditField)
            part = QRect(r.right() + 1 - arrows, sub == SC_SpinBoxUp ? r.top() + 1 : r.center().y(), arrows,
                         r.height() / 2 - 1);
        return visualRect(option->direction, r, part);
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QIcon Style::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    switch (pixmap) {
    case SP_DialogCloseButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton: return icon(u"close"_s);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion: return icon(u"info"_s);
    case SP_MessageBoxWarning: return icon(u"warn"_s, Ink::Uncertain);
    case SP_MessageBoxCritical: return icon(u"cross"_s, Ink::Failed);
    case SP_ArrowBack: return icon(u"back"_s);
    case SP_ArrowForward: return icon(u"forward"_s);
    case SP_ArrowUp: return icon(u"up"_s);
    case SP_ArrowDown: return icon(u"down"_s);
    case SP_ToolBarHorizontalExtensionButton: return icon(u"more"_s);
    default: return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

} // namespace cf::ui

import { CardObject, colourOf, enumName, part } from './card-object.ts'

export class MaterialIcon extends CardObject {
  readonly className = 'Card_Service.MaterialIcon'
  protected override readonly required = ['name']
  setName(name: unknown): this {
    return this.set('name', String(name))
  }
  setFill(isFilled: unknown): this {
    return this.set('fill', isFilled === true)
  }
  setGrade(grade: unknown): this {
    return this.set('grade', Number(grade))
  }
  setWeight(weight: unknown): this {
    return this.set('weight', Number(weight))
  }
}

export class IconImage extends CardObject {
  readonly className = 'Card_Service.IconImage'
  setIcon(icon: unknown): this {
    return this.set('knownIcon', enumName(icon))
  }
  setIconUrl(url: unknown): this {
    return this.set('iconUrl', String(url))
  }
  setMaterialIcon(icon: unknown): this {
    return this.set('materialIcon', part(MaterialIcon, icon))
  }
  setAltText(text: unknown): this {
    return this.set('altText', String(text))
  }
  setImageCropType(type: unknown): this {
    return this.set('imageType', enumName(type))
  }
}

export class BorderStyle extends CardObject {
  readonly className = 'Card_Service.BorderStyle'
  setType(type: unknown): this {
    return this.set('type', enumName(type))
  }
  setCornerRadius(radius: unknown): this {
    return this.set('cornerRadius', Number(radius))
  }
  setStrokeColor(colour: unknown): this {
    return this.set('strokeColor', colourOf(colour))
  }
}

export class ImageCropStyle extends CardObject {
  readonly className = 'Card_Service.ImageCropStyle'
  setImageCropType(type: unknown): this {
    return this.set('type', enumName(type))
  }
  setAspectRatio(ratio: unknown): this {
    return this.set('aspectRatio', Number(ratio))
  }
}

export class ImageComponent extends CardObject {
  readonly className = 'Card_Service.ImageComponent'
  setImageUrl(url: unknown): this {
    return this.set('imageUri', String(url))
  }
  setAltText(text: unknown): this {
    return this.set('altText', String(text))
  }
  setBorderStyle(style: unknown): this {
    return this.set('borderStyle', part(BorderStyle, style))
  }
  setCropStyle(style: unknown): this {
    return this.set('cropStyle', part(ImageCropStyle, style))
  }
}

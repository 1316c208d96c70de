/** jsdom animates nothing, so it cannot be asked what is animated. */
Element.prototype.getAnimations = () => [];
